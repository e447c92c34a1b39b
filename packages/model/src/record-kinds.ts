import { agreementFields } from './agreement/agreement.ts'
import { canvasFields } from './canvas/canvas.ts'
import { chipFields } from './chip/chip.ts'
import { commentFields } from './comment/comment.ts'
import { dismissalFields } from './dismissal/dismissal.ts'
import { handoverFields } from './handover/handover.ts'
import { leadFields } from './lead/lead.ts'
import { needFields } from './need/need.ts'
import { noteFields } from './note/note.ts'
import { phaseFields } from './phase/phase.ts'
import { questionFields } from './question/question.ts'
import type { Fields } from './record.ts'
import { resourceFields } from './resource/resource.ts'
import { roleFields } from './role/role.ts'
import { themeFields } from './theme/theme.ts'

/**
 * The kinds of record, named as the root maps of the document and the sections of the
 * file, with their fields. Everything that reads or writes records goes by this table,
 * so that a new field or kind is added here and nowhere else.
 */
export const recordKinds = {
  canvas: canvasFields,
  phases: phaseFields,
  roles: roleFields,
  themes: themeFields,
  chips: chipFields,
  leads: leadFields,
  handovers: handoverFields,
  agreements: agreementFields,
  needs: needFields,
  resources: resourceFields,
  questions: questionFields,
  notes: noteFields,
  comments: commentFields,
  dismissals: dismissalFields,
} as const satisfies Readonly<Record<string, Fields>>

export type RecordKind = keyof typeof recordKinds

/** The kinds of which there are many; `canvas` is the one record of its kind. */
export const listedKinds = [
  'phases',
  'roles',
  'themes',
  'chips',
  'leads',
  'handovers',
  'agreements',
  'needs',
  'resources',
  'questions',
  'notes',
  'comments',
  'dismissals',
] as const satisfies readonly RecordKind[]
export type ListedKind = (typeof listedKinds)[number]

/** The id under which the canvas's own fields are put. */
export const canvasRecordId = 'canvas'
