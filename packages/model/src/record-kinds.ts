import { agreementFields } from './agreement/agreement.ts'
import { canvasFields } from './canvas/canvas.ts'
import { chipFields } from './chip/chip.ts'
import { leadFields } from './lead/lead.ts'
import { phaseFields } from './phase/phase.ts'
import type { Fields } from './record.ts'
import { roleFields } from './role/role.ts'

/**
 * The kinds of record, named as the root maps of the document and the sections of the
 * file, with their fields. Everything that reads or writes records goes by this table,
 * so that a new field or kind is added here and nowhere else.
 */
export const recordKinds = {
  canvas: canvasFields,
  phases: phaseFields,
  roles: roleFields,
  chips: chipFields,
  leads: leadFields,
  agreements: agreementFields,
} as const satisfies Readonly<Record<string, Fields>>

export type RecordKind = keyof typeof recordKinds

/** The kinds of which there are many; `canvas` is the one record of its kind. */
export const listedKinds = [
  'phases',
  'roles',
  'chips',
  'leads',
  'agreements',
] as const satisfies readonly RecordKind[]
export type ListedKind = (typeof listedKinds)[number]

/** The id under which the canvas's own fields are put. */
export const canvasRecordId = 'canvas'
