import * as v from 'valibot'
import { Id } from '../ids.ts'
import { OrderKey } from '../order/order-key.ts'
import { text, value, type RecordOf } from '../record.ts'

export const needAnswers = ['open', 'accepted', 'declined'] as const
export type NeedAnswer = (typeof needAnswers)[number]
export const NeedAnswerSchema = v.picklist(needAnswers, 'answer')

/** "I need … from you": what one role needs of another, in a phase or in all of them. */
export const needFields = {
  phaseId: value(v.nullable(Id), null),
  /** The role that needs it. */
  fromRoleId: value(v.nullable(Id), null),
  /** The role that is asked for it. */
  toRoleId: value(v.nullable(Id), null),
  text: text(),
  answer: value(NeedAnswerSchema, 'open'),
  /** The agreement that came of it. */
  agreementId: value(v.nullable(Id), null),
  order: value(OrderKey, ''),
}

export type Need = RecordOf<typeof needFields>
