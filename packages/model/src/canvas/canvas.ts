import * as v from 'valibot'
import type { Agreement } from '../agreement/agreement.ts'
import { CalendarDate } from '../calendar-date.ts'
import type { Chip } from '../chip/chip.ts'
import type { Comment } from '../comment/comment.ts'
import type { Dismissal } from '../dismissal/dismissal.ts'
import type { Handover } from '../handover/handover.ts'
import type { Lead } from '../lead/lead.ts'
import type { Need } from '../need/need.ts'
import type { Note } from '../note/note.ts'
import type { Phase } from '../phase/phase.ts'
import type { Question } from '../question/question.ts'
import { text, value, type Carried, type RecordOf } from '../record.ts'
import type { Resource } from '../resource/resource.ts'
import type { Role } from '../role/role.ts'
import type { Theme } from '../theme/theme.ts'

export const tailorings = ['light', 'medium', 'much'] as const
export type Tailoring = (typeof tailorings)[number]

/** The steps of a meeting. They guide and never lock. */
export const rounds = ['case', 'roles', 'lead', 'needs', 'agreements', 'looking-back'] as const
export type Round = (typeof rounds)[number]

const Line = v.pipe(v.string(), v.maxLength(200, 'too-long'))

/** The canvas's own fields: one record, so its keys in the document are the plain field names. */
export const canvasFields = {
  title: value(Line, ''),
  goal: text(),
  sector: value(Line, ''),
  tailoring: value(v.nullable(v.picklist(tailorings, 'tailoring')), null),
  /** The day of the meeting. */
  heldOn: value(v.nullable(CalendarDate), null),
  templateId: value(v.nullable(Line), null),
  round: value(v.picklist(rounds, 'round'), 'case'),
  /** The day on which somebody released what participants are handed; until then it is a draft. */
  releasedToParticipantsOn: value(v.nullable(CalendarDate), null),
}

type CanvasHead = Omit<RecordOf<typeof canvasFields>, 'id'>

/**
 * A canvas as it can be read: frozen, complete and repaired. Views, checks, the
 * matrix, differences and exports work on this value alone.
 */
export interface Canvas extends CanvasHead {
  readonly schemaVersion: number
  readonly phases: Readonly<Record<string, Phase>>
  readonly roles: Readonly<Record<string, Role>>
  readonly themes: Readonly<Record<string, Theme>>
  readonly chips: Readonly<Record<string, Chip>>
  readonly leads: Readonly<Record<string, Lead>>
  readonly handovers: Readonly<Record<string, Handover>>
  readonly agreements: Readonly<Record<string, Agreement>>
  readonly needs: Readonly<Record<string, Need>>
  readonly resources: Readonly<Record<string, Resource>>
  readonly questions: Readonly<Record<string, Question>>
  readonly notes: Readonly<Record<string, Note>>
  readonly comments: Readonly<Record<string, Comment>>
  readonly dismissals: Readonly<Record<string, Dismissal>>
  /** What this version has no place for yet, kept so that no file loses anything [FI3]. */
  readonly carried: Carried
  /** What reading had to set right [RD1]; empty for a document that only we have written. */
  readonly repairs: readonly Repair[]
}

/** Something in the document that could not be shown as it stood. */
export interface Repair {
  /** Where, as a JSON Pointer into the file: `/agreements/a1/due`. */
  readonly path: string
  readonly kind: 'unreadable-field' | 'leftover' | 'dangling'
}
