import * as v from 'valibot'

/** The most bytes of JSON that one attendee's presence may be; more is not passed on. */
export const mostPresenceBytes = 4096

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,129}$/))

/** Bounded, so that nobody is drawn a light-year away; a little over 1 is just outside the lane. */
const Fraction = v.pipe(v.number(), v.finite(), v.minValue(-10), v.maxValue(10))

/**
 * A spot on the board, told by phase and lane: screens differ in size and lay the board out
 * differently, and a cursor should stand at the same chip on each of them.
 */
export const SpotSchema = v.object({
  phaseId: v.nullable(Id),
  lane: v.pipe(v.string(), v.maxLength(20)),
  u: Fraction,
  v: Fraction,
})

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
  cursor: v.nullable(SpotSchema),
  /** The box of the scene that is selected: `chip:support.buddy`, `phase:match`. */
  selection: v.nullable(v.pipe(v.string(), v.regex(/^[a-z-]{1,20}:[A-Za-z0-9_.-]{1,129}$/))),
  /** The role whose chip is in the hand, and where it hangs. */
  drag: v.nullable(v.object({ roleId: Id, at: SpotSchema })),
})

export type Spot = v.InferOutput<typeof SpotSchema>
export type Attendee = v.InferOutput<typeof AttendeeSchema>
export type Presence = v.InferOutput<typeof PresenceSchema>

/** Somebody else's presence, or `null` when it is not one: any client may send anything. */
export function readPresence(state: unknown): Presence | null {
  const result = v.safeParse(PresenceSchema, state)
  return result.success ? result.output : null
}
