import * as v from 'valibot'

/** The most bytes of JSON that one attendee's presence may be; more is not passed on. */
export const mostPresenceBytes = 4096

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,129}$/))

/** The id of a box of the scene: `chip:support.buddy`, `phase:match`. */
const BoxId = v.pipe(v.string(), v.regex(/^[a-z-]{1,20}:[A-Za-z0-9_.-]{1,129}$/))

/** Bounded, so that nobody is drawn a light-year away; a little over 1 is just beside the box. */
const Share = v.pipe(v.number(), v.finite(), v.minValue(-100), v.maxValue(100))

/**
 * A spot on the board, told by the thing it is on and shares of its size: screens differ and
 * lay the board out differently, and a cursor should stand at the same chip on each of them.
 */
export const SpotSchema = v.object({ boxId: BoxId, phaseId: Id, x: Share, y: Share })

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
  selection: v.nullable(BoxId),
  /** The role whose chip is in the hand, and where it hangs. */
  drag: v.nullable(v.object({ roleId: Id, at: SpotSchema })),
  /** Whether this table asks the facilitator to come. */
  hand: v.optional(v.boolean(), false),
  /** Whether they have made their own view: that they have, and nothing of what it says. */
  ready: v.optional(v.boolean(), false),
})

export type Spot = v.InferOutput<typeof SpotSchema>
export type Attendee = v.InferOutput<typeof AttendeeSchema>
export type Presence = v.InferOutput<typeof PresenceSchema>

/** Somebody else's presence, or `null` when it is not one: any client may send anything. */
export function readPresence(state: unknown): Presence | null {
  const result = v.safeParse(PresenceSchema, state)
  return result.success ? result.output : null
}
