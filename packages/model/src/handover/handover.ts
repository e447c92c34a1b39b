import * as v from 'valibot'
import { Id } from '../ids.ts'
import { value, type RecordOf } from '../record.ts'

export const HandoverMomentSchema = v.pipe(v.string(), v.maxLength(500, 'too-long'))

/**
 * What is settled about the handover of the lead from one phase to the next. Its id says
 * between which [HA1].
 */
export const handoverFields = {
  /**
   * When it happens, in the group's own words: "in het gesprek na de proefplaatsing". A value
   * and no shared text: two who settle a handover at once would each make a text of their own,
   * and one of the two would go on typing in the one that nobody sees.
   */
  moment: value(HandoverMomentSchema, ''),
  /** The agreement that says how. */
  agreementId: value(v.nullable(Id), null),
}

export type Handover = RecordOf<typeof handoverFields> & {
  readonly fromPhaseId: string
  readonly toPhaseId: string
}
