import type { Laser, Spot } from '@praatplaat/protocol'

/** A spot where a laser was. */
interface TrailSpot {
  readonly spot: Spot
  /** When, in milliseconds. */
  readonly at: number
  /** Whether the laser was put down here: no line leads to it. */
  readonly begins: boolean
}

/** The way that one laser went a moment ago, as far as it has not faded. */
export interface Trail {
  /** The oldest first. */
  readonly spots: readonly TrailSpot[]
  /** Whether the laser is on the board still: the newest spot then stays, however long it rests there. */
  readonly isOn: boolean
  /** The stroke and the number of the newest spot, by which the next ones are told from those that were told before. */
  readonly stroke: number
  readonly heard: number
}

export const noTrail: Trail = { spots: [], isOn: false, stroke: 0, heard: 0 }

/** How long a trail can be seen, in milliseconds: as long as it takes to draw a circle around a chip. */
export const trailLasts = 900

/** However fast somebody's client tells spots, no more than these are kept: those of {@link trailLasts} at a screen's own pace. */
export const mostTrailSpots = 80

/** About how far apart in time the spots are that come together, in milliseconds: a screen's frame. */
const apart = 16

/** The trail after something was told of its laser; `null` is that it was taken off the board. @param now milliseconds. */
export function hearLaser(trail: Trail, laser: Laser | null, now: number): Trail {
  if (laser === null) return trail.isOn ? { ...trail, isOn: false } : trail
  const { stroke, spots: heard, path } = laser
  const isSameStroke = trail.isOn && stroke === trail.stroke
  if (isSameStroke && heard === trail.heard) return trail

  const goesOn = isSameStroke && heard > trail.heard
  const fresh = goesOn ? path.slice(trail.heard - heard) : path
  const spots = [...trail.spots]
  for (const [index, spot] of fresh.entries()) {
    const at = now - (fresh.length - 1 - index) * apart
    spots.push({ spot, at: Math.max(at, spots.at(-1)?.at ?? at), begins: index === 0 && !goesOn })
  }
  return { spots: spots.slice(-mostTrailSpots), isOn: true, stroke, heard }
}

/** What is left of a trail: all that is younger than {@link trailLasts}, and the spot where the laser rests. */
export function fade(trail: Trail, now: number): Trail {
  const from = trail.spots.findIndex(({ at }) => now - at < trailLasts)
  const left = from === -1 ? trail.spots.length : from
  const first = trail.isOn ? Math.min(left, trail.spots.length - 1) : left
  return first <= 0 ? trail : { ...trail, spots: trail.spots.slice(first) }
}
