import * as v from 'valibot'
import { value, type RecordOf } from '../record.ts'

/** That the group looked at a finding and lets it be. Its id says which finding. */
export const dismissalFields = {
  /** Why, in the group's own words. */
  reason: value(v.pipe(v.string(), v.maxLength(500, 'too-long')), ''),
}

export type Dismissal = RecordOf<typeof dismissalFields> & {
  readonly code: string
  readonly subject: string
}
