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

/** So many spots of a laser's path are told at once, at most: with ids of the longest kind they still fit in a presence. */
export const mostLaserSpots = 8

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * The laser pointer in somebody's hand. A presence may be missed, or told again when something else in it changed, so it
 * holds a few spots that were told before.
 */
const LaserSchema = v.object({
  /** Another number for each time that it is put on the board: between two strokes nothing was pointed at. */
  stroke: Count,
  /** How many spots there have been, the last of the path included. */
  spots: Count,
  /** The last of these spots, the newest last. */
  path: v.pipe(v.array(SpotSchema), v.minLength(1), v.maxLength(mostLaserSpots)),
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
  selection: v.nullable(BoxId),
  /** The role whose chip is in the hand, and where it hangs. */
  drag: v.nullable(v.object({ roleId: Id, at: SpotSchema })),
  /** Whether this table asks the facilitator to come. */
  hand: v.optional(v.boolean(), false),
  /** Whether they have made their own view: that they have, and nothing of what it says. */
  ready: v.optional(v.boolean(), false),
  /** What they point at for everybody; while they do there is no cursor. */
  laser: v.optional(v.nullable(LaserSchema), null),
})

export type Spot = v.InferOutput<typeof SpotSchema>
export type Laser = v.InferOutput<typeof LaserSchema>
export type Attendee = v.InferOutput<typeof AttendeeSchema>
export type Presence = v.InferOutput<typeof PresenceSchema>

/** Somebody else's presence, or `null` when it is not one: any client may send anything. */
export function readPresence(state: unknown): Presence | null {
  const result = v.safeParse(PresenceSchema, state)
  return result.success ? result.output : null
}
