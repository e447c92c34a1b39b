import type { Spot } from '@praatplaat/protocol'
import type { Point } from '@praatplaat/scene'
import { trailLasts, type Trail } from './trail.ts'

interface TrailPaint {
  readonly colour: string
  /** Where a spot is on this screen's board; `null` when what it is on is not in sight. */
  readonly place: (spot: Spot) => Point | null
  /** How far the board is zoomed: a laser is as large on the screen, however large the board is. */
  readonly zoom: number
  readonly now: number
  /** Only the spot where the laser is: for a reader who wants no motion, and where its way says nothing. */
  readonly dotOnly: boolean
}

/** In CSS px: the line at its newest end, and the white beside it that keeps it apart from a chip of the same colour. */
const [lineWidth, rim] = [7, 2.5]

/** In CSS px: the dot, and the glow around it by which one finds it from across the room. */
const [dotRadius, glowRadius, glow] = [8, 20, 0.28]

interface TrailPoint extends Point {
  readonly at: number
  readonly begins: boolean
}

/**
 * Paints one laser in the scene's coordinates: a line that grows thinner as it gets older, with the dot at its end.
 *
 * @returns where the dot is; `null` when the laser is off the board, or not in sight.
 */
export function paintTrail(context: CanvasRenderingContext2D, trail: Trail, look: TrailPaint): Point | null {
  const { colour, place, zoom, now, dotOnly } = look
  const points = trail.spots.flatMap(({ spot, at, begins }): TrailPoint[] => {
    const point = place(spot)
    return point ? [{ ...point, at, begins }] : []
  })
  context.save()
  context.lineCap = 'round'
  if (!dotOnly) {
    paintLine(context, points, '#FFFFFF', (at) => width(at, now, lineWidth + 2 * rim) / zoom)
    paintLine(context, points, colour, (at) => width(at, now, lineWidth) / zoom)
  }
  const newest = trail.isOn ? trail.spots.at(-1) : undefined
  const tip = newest ? place(newest.spot) : null
  if (tip) paintDot(context, tip, colour, zoom)
  context.restore()
  return tip
}

function width(at: number, now: number, full: number): number {
  return full * Math.max(0, 1 - (now - at) / trailLasts)
}

/** Through the middles between the spots, with the spots as what it bends to: few spots make a round line too. */
function paintLine(
  context: CanvasRenderingContext2D,
  points: readonly TrailPoint[],
  colour: string,
  widthOf: (at: number) => number,
): void {
  context.strokeStyle = colour
  for (const [index, point] of points.entries()) {
    const [before, after] = [points[index - 1], points[index + 1]]
    const isFirst = before === undefined || point.begins
    const isLast = after === undefined || after.begins
    const [start, end] = [isFirst ? point : middle(before, point), isLast ? point : middle(point, after)]
    context.beginPath()
    context.moveTo(start.x, start.y)
    context.quadraticCurveTo(point.x, point.y, end.x, end.y)
    // Nothing is what a canvas does not take for a width: it would keep the one before.
    context.lineWidth = Math.max(widthOf(point.at), 0.01)
    context.stroke()
  }
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function paintDot(context: CanvasRenderingContext2D, { x, y }: Point, colour: string, zoom: number): void {
  const disc = (radius: number, fill: string, alpha = 1) => {
    context.beginPath()
    context.arc(x, y, radius / zoom, 0, 2 * Math.PI)
    context.globalAlpha = alpha
    context.fillStyle = fill
    context.fill()
  }
  disc(glowRadius, colour, glow)
  disc(dotRadius + rim, '#FFFFFF')
  disc(dotRadius, colour)
}
