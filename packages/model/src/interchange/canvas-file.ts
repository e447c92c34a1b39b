import type { Agreement } from '../agreement/agreement.ts'
import type { canvasFields } from '../canvas/canvas.ts'
import type { Chip } from '../chip/chip.ts'
import type { Comment } from '../comment/comment.ts'
import type { Dismissal } from '../dismissal/dismissal.ts'
import type { Handover } from '../handover/handover.ts'
import type { Lead } from '../lead/lead.ts'
import type { Need } from '../need/need.ts'
import type { Note } from '../note/note.ts'
import type { Phase } from '../phase/phase.ts'
import type { Question } from '../question/question.ts'
import type { RecordOf, Carried } from '../record.ts'
import type { Resource } from '../resource/resource.ts'
import type { Role } from '../role/role.ts'
import type { Theme } from '../theme/theme.ts'

/**
 * The schema version that this code writes.
 *
 * 1. phases, roles, chips, leads and agreements; all else was carried.
 * 2. the whole conversation: themes, handovers, needs, resources, questions, notes, comments
 *    and dismissals are records too, and phases and roles can be hidden.
 */
export const currentSchemaVersion = 2

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
  readonly themes: readonly Theme[]
  readonly chips: readonly Omit<Chip, 'id'>[]
  readonly leads: readonly Omit<Lead, 'id'>[]
  readonly handovers: readonly Omit<Handover, 'id'>[]
  readonly agreements: readonly Agreement[]
  readonly needs: readonly Need[]
  readonly resources: readonly Resource[]
  readonly questions: readonly Question[]
  /** The one that lies on top last. */
  readonly notes: readonly Note[]
  readonly comments: readonly Comment[]
  readonly dismissals: readonly Omit<Dismissal, 'id'>[]
  /** Sections and fields that this version has no place for; written back where they stood. JSON Pointer → value. */
  readonly carried: Carried
}
