import type { Agreement } from '../agreement/agreement.ts'
import type { Chip } from '../chip/chip.ts'
import type { canvasFields } from '../canvas/canvas.ts'
import type { Lead } from '../lead/lead.ts'
import type { Phase } from '../phase/phase.ts'
import type { RecordOf, Carried } from '../record.ts'
import type { Role } from '../role/role.ts'

/** The schema version that this code writes. */
export const currentSchemaVersion = 1

/**
 * A checked praatplaat.json: the portable form of a canvas. Export, import,
 * templates, fixtures and versions all use it. Records stand in their order.
 */
export interface CanvasFile {
  readonly format: 'praatplaat'
  readonly schemaVersion: number
  readonly canvas: Omit<RecordOf<typeof canvasFields>, 'id'>
  readonly phases: readonly Phase[]
  readonly roles: readonly Role[]
  readonly chips: readonly Omit<Chip, 'id'>[]
  readonly leads: readonly Omit<Lead, 'id'>[]
  readonly agreements: readonly Agreement[]
  /** Sections and fields that this version has no place for; written back where they stood. JSON Pointer → value. */
  readonly carried: Carried
}
