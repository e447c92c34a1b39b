import * as v from 'valibot'
import { Id, isId, splitPhaseRoleId } from '../ids.ts'
import { OrderKey } from '../order/order-key.ts'
import { text, value, type RecordOf } from '../record.ts'

export const commentedKinds = ['chip', 'agreement'] as const
export type CommentedKind = (typeof commentedKinds)[number]

/** What a comment is about. */
export interface CommentAbout {
  readonly kind: CommentedKind
  readonly id: string
}

export const CommentAboutSchema: v.GenericSchema<CommentAbout> = v.pipe(
  v.strictObject({ kind: v.picklist(commentedKinds, 'about'), id: v.string() }),
  v.check(
    ({ kind, id }) => id === '' || (kind === 'chip' ? splitPhaseRoleId(id) !== null : isId(id)),
    'about',
  ),
)

const aboutNothing: CommentAbout = { kind: 'agreement', id: '' }

/** A remark about a chip or an agreement, to talk over. */
export const commentFields = {
  about: value(CommentAboutSchema, aboutNothing),
  text: text(),
  /** The seat from which it was said. */
  roleId: value(v.nullable(Id), null),
  /** Whether it has been talked over. */
  settled: value(v.boolean(), false),
  order: value(OrderKey, ''),
}

export type Comment = RecordOf<typeof commentFields>
