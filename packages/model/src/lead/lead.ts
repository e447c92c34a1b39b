import * as v from 'valibot'
import { value, type RecordOf } from '../record.ts'

/** How long what is said with a claim may get, in UTF-16 units. */
export const longestLine = 500
const Line = v.pipe(v.string(), v.maxLength(longestLine, 'too-long'))

/**
 * A role's claim to lead a phase ("regie"). Its id says which role and phase.
 *
 * Claims are a set: none is empty, one is clear, several are contested, several
 * that each have a reason are shared [LE2].
 */
export const leadFields = {
  /** Until when, in the group's own words: "tot de proeftijd voorbij is". */
  until: value(Line, ''),
  reason: value(Line, ''),
}

export type Lead = RecordOf<typeof leadFields> & {
  readonly phaseId: string
  readonly roleId: string
}
