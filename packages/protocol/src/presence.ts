import * as v from 'valibot'

/** The most bytes of JSON that one attendee's presence may be; more is not passed on. */
export const mostPresenceBytes = 4096

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,129}$/))

/** A place on the board, in the scene's units at the reference width; bounded, so that nobody is drawn a light-year away. */
const Coordinate = v.pipe(v.number(), v.finite(), v.minValue(-100_000), v.maxValue(100_000))
const Place = v.tuple([Coordinate, Coordinate])

/**
 * Who someone is at this table: a pseudonymous seat, no account. Two people may give the
 * same name; they differ in their client id.
 */
export const AttendeeSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.maxLength(60)),
  roleId: v.nullable(Id),
  /** The index of a colour in the app's palette, so that each theme picks its own shade. */
  colour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(63)),
})

/**
 * The awareness state of one attendee: what others see of them while it happens, and nobody
 * stores. Every field is there; `null` says that there is nothing of it now.
 */
export const PresenceSchema = v.object({
  attendee: v.nullable(AttendeeSchema),
  cursor: v.nullable(Place),
  selection: v.nullable(
    v.object({ kind: v.picklist(['chip', 'phase', 'role', 'agreement', 'note']), id: Id }),
  ),
  drag: v.nullable(v.object({ kind: v.picklist(['chip', 'role', 'agreement', 'note']), id: Id, at: Place })),
})

export type Attendee = v.InferOutput<typeof AttendeeSchema>
export type Presence = v.InferOutput<typeof PresenceSchema>

/** Somebody else's presence, or `null` when it is not one: any client may send anything. */
export function readPresence(state: unknown): Presence | null {
  const result = v.safeParse(PresenceSchema, state)
  return result.success ? result.output : null
}
