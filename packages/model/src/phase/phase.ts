import * as v from 'valibot'
import { Id } from '../ids.ts'
import { OrderKey } from '../order/order-key.ts'
import { OriginSchema, value, WordsListSchema, WordsSchema, type RecordOf } from '../record.ts'
import type { Words } from '../words.ts'
import type { Involvement } from '../chip/involvement.ts'

const RoleIds = v.optional(v.array(Id), [])

/**
 * What the template would suggest. Never prefilled: it is shown only after the
 * group has had its own first round [PH2].
 */
export interface PhaseHints {
  readonly leads: readonly string[]
  readonly involvement: Readonly<Record<Involvement, readonly string[]>>
  readonly agreements: readonly Words[]
  readonly resources: readonly Words[]
}

const noHints: PhaseHints = {
  leads: [],
  involvement: { does: [], supports: [], advises: [], informed: [] },
  agreements: [],
  resources: [],
}

const Hints: v.GenericSchema<unknown, PhaseHints> = v.strictObject({
  leads: RoleIds,
  involvement: v.optional(
    v.strictObject({ does: RoleIds, supports: RoleIds, advises: RoleIds, informed: RoleIds }),
    { does: [], supports: [], advises: [], informed: [] },
  ),
  agreements: v.optional(WordsListSchema, []),
  resources: v.optional(WordsListSchema, []),
})

/** A column of the board: a step on the road from recruitment to match. */
export const phaseFields = {
  title: value(WordsSchema, ''),
  /** The one question that the phase answers; it stands under the title. */
  question: value(WordsSchema, ''),
  aim: value(WordsSchema, ''),
  /** A continuous phase runs alongside the others instead of after the one before it. */
  continuous: value(v.boolean(), false),
  order: value(OrderKey, ''),
  tasks: value(WordsListSchema, [] as readonly Words[]),
  prompts: value(WordsListSchema, [] as readonly Words[]),
  pitfalls: value(WordsListSchema, [] as readonly Words[]),
  hints: value(Hints, noHints),
  /** A phase that is not used is left out of the board, and keeps what stands in it. */
  hidden: value(v.boolean(), false),
  /** The table that it comes from, in a plan that was put together of several; else empty [MG4]. */
  origin: value(OriginSchema, ''),
}

export type Phase = RecordOf<typeof phaseFields>
