import type { Point } from '../box.ts'
import type { NeedEnd } from './need-ends.ts'

/** What an arrow had better not cover, px from the scene's top left. */
export interface Obstacle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** How bad it is to cover it. */
  readonly weight: number
}

/** What is in the way of the arrows, and where the handles of others are already. */
export interface Surroundings {
  readonly width: number
  readonly height: number
  readonly obstacles: readonly Obstacle[]
  readonly handles: readonly Point[]
  readonly unit: number
}

/** A bend with one control point, from the edge of one disc to the edge of the other. */
export interface NeedCurve {
  readonly start: Point
  readonly control: Point
  readonly end: Point
  /** Halfway: where its handle is. */
  readonly middle: Point
}

const shares = [0.1, 0.13, 0.16, 0.2, 0.25, 0.32, 0.42, 0.55, 0.72, 0.92] as const
const leastBows = [16, 20, 24, 29, 35, 43, 53, 66, 82, 100] as const
/** What lies further from the ends than this is in nobody's way. */
const farAway = 130
const samples = 18
const handleRadius = 12

/**
 * The simple curve that covers the least: bent to either side, a little or much, past the labels and
 * the other chips, with its handle clear of other handles, so that arrows between the same two fan out [SC21].
 */
export function needCurve(from: NeedEnd, to: NeedEnd, around: Surroundings): NeedCurve {
  const curves = shares.flatMap((share, index) =>
    [1, -1].map((side) => bend(from, to, share, leastBows[index]! * around.unit, side)),
  )
  const near = around.obstacles.filter((obstacle) => isNear(obstacle, from, to))
  const costs = curves.map((curve) => cost(curve, { ...around, obstacles: near }))
  return curves[costs.indexOf(Math.min(...costs))]!
}

/** The point at a share of the curve. */
export function pointAt({ start, control, end }: NeedCurve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y }
}

function isNear({ left, right, top, bottom }: Obstacle, from: Point, to: Point): boolean {
  return (
    right > Math.min(from.x, to.x) - farAway &&
    left < Math.max(from.x, to.x) + farAway &&
    bottom > Math.min(from.y, to.y) - farAway &&
    top < Math.max(from.y, to.y) + farAway
  )
}

function bend(from: NeedEnd, to: NeedEnd, share: number, least: number, side: number): NeedCurve {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.max(1, Math.hypot(dx, dy))
  const bow = 2 * side * Math.max(share * length, Math.min(least, 3 * length))
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bow,
    y: (from.y + to.y) / 2 + (dx / length) * bow,
  }
  const start = towards(from, control, from.radius + 2)
  const end = towards(to, control, to.radius + 4)
  const curve = { start, control, end, middle: control }
  return { ...curve, middle: pointAt(curve, 0.5) }
}

function towards(from: Point, to: Point, reach: number): Point {
  const share = reach / Math.max(1, distance(from, to))
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function cost(curve: NeedCurve, { width, height, obstacles, handles, unit }: Surroundings): number {
  const { middle, start, end } = curve
  const points = Array.from({ length: samples }, (_, index) => pointAt(curve, (index + 0.5) / samples))
  const covered = points.reduce((sum, point) => sum + weightAt(point, 2, obstacles), 0) / samples
  const outside = points.filter(({ x, y }) => x < 4 || y < 4 || x > width - 4 || y > height - 4).length
  const offBoard = middle.x < 12 || middle.y < 12 || middle.x > width - 12 || middle.y > height - 12
  // Two handles on one spot are worse than two that touch.
  const apart = handles.map((other) => distance(other, middle) / (2 * handleRadius + 2))
  const crowded = apart.reduce((sum, share) => sum + (share < 1 ? 2 - share : 0), 0)
  const hidden = Math.max(0, 2.2 * handleRadius - Math.min(distance(middle, start), distance(middle, end)))
  const bow = Math.hypot(middle.x - (start.x + end.x) / 2, middle.y - (start.y + end.y) / 2)
  return (
    60 * covered +
    8 * weightAt(middle, handleRadius, obstacles) +
    10 * outside +
    (offBoard ? 400 : 0) +
    300 * crowded +
    0.7 * hidden +
    (0.16 * bow) / unit
  )
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function weightAt({ x, y }: Point, reach: number, obstacles: readonly Obstacle[]): number {
  let sum = 0
  for (const { left, right, top, bottom, weight } of obstacles) {
    if (x > left - reach && x < right + reach && y > top - reach && y < bottom + reach) sum += weight
  }
  return sum
}
