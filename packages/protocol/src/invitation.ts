import * as v from 'valibot'

const TableNumber = v.pipe(v.number('wrong-type'), v.integer('wrong-type'), v.minValue(1, 'not-allowed'))

/** `POST /api/workshops/:workshopId/invitations`: asks one person at a table to go and sit at another one. */
export const InviteSchema = v.strictObject({
  /** The table at which they are, and the id by which presence knows their device. */
  from: TableNumber,
  clientId: v.pipe(v.number('wrong-type'), v.integer('wrong-type'), v.minValue(0, 'not-allowed')),
  to: TableNumber,
})

export type Invite = v.InferInput<typeof InviteSchema>

/** What that person's device is told, and no other: where to go, with a key of their own to it. */
const InvitationSchema = v.object({
  code: v.literal('invited'),
  canvasId: v.string(),
  key: v.string(),
  number: v.number(),
  name: v.string(),
})

export type Invitation = v.InferOutput<typeof InvitationSchema>

/** What a notice of the server invites to; `null` when it is another one. */
export function readInvitation(notice: unknown): Invitation | null {
  const result = v.safeParse(InvitationSchema, notice)
  return result.success ? result.output : null
}
