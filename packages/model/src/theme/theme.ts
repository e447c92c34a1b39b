import { OrderKey } from '../order/order-key.ts'
import { value, WordsListSchema, WordsSchema, type RecordOf } from '../record.ts'
import type { Words } from '../words.ts'

/** A question that runs through every phase ("dwarsthema"), such as finance or inclusion [TH1]. */
export const themeFields = {
  name: value(WordsSchema, ''),
  questions: value(WordsListSchema, [] as readonly Words[]),
  order: value(OrderKey, ''),
}

export type Theme = RecordOf<typeof themeFields>
