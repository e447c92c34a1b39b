import * as v from 'valibot'
import { Id } from '../ids.ts'
import { OrderKey } from '../order/order-key.ts'
import { text, value, type RecordOf } from '../record.ts'

/** What the table could not answer yet. */
export const questionFields = {
  text: text(),
  phaseId: value(v.nullable(Id), null),
  /** Whether it has been answered. */
  settled: value(v.boolean(), false),
  order: value(OrderKey, ''),
}

export type Question = RecordOf<typeof questionFields>
