import type { NeedAnswer } from '@praatplaat/model'
import type { Point } from '../box.ts'
import type { Shape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'
import { pointAt, type NeedCurve } from './need-curve.ts'
import type { NeedEnd } from './need-ends.ts'

/** Told by line and sign, and then by colour too [SC20]. */
const looks: Readonly<Record<NeedAnswer, { readonly colour: string; readonly dash?: readonly number[] }>> = {
  open: { colour: tokens.warn, dash: [7, 6] },
  accepted: { colour: tokens.ok },
  declined: { colour: tokens.muted, dash: [1.5, 6] },
}

/** The arrow of a need, from the origin of its box. */
export function drawNeed(
  curve: NeedCurve,
  ends: readonly NeedEnd[],
  answer: NeedAnswer,
  origin: Point,
  handleSize: number,
): readonly Shape[] {
  const { colour, dash } = looks[answer]
  const line: Shape = { draw: 'path', d: linePath(curve, origin), x: 0, y: 0, scale: 1 }
  return [
    { ...line, stroke: tokens.sheet, strokeWidth: 5.5, opacity: 0.85 },
    { ...line, stroke: colour, strokeWidth: 2.2, ...(dash ? { dash } : {}) },
    arrowHead(curve, origin, colour),
    ...ends.filter(({ boxId }) => boxId === null).flatMap((end) => unknownDisc(end, origin)),
    ...drawAnswer(handleSize / 2, handleSize / 2, 9.5, answer),
  ]
}

/** The round sign of an answer: a question, a tick or a cross. */
export function drawAnswer(x: number, y: number, radius: number, answer: NeedAnswer): readonly Shape[] {
  const { colour } = looks[answer]
  const disc: Shape = { draw: 'circle', x, y, radius, fill: tokens.sheet, stroke: colour, strokeWidth: 2 }
  if (answer !== 'open') {
    const sign = answer === 'accepted' ? 'check' : 'x'
    return [disc, drawSymbol(sign, { x, y, size: radius * 1.3, colour, strokeWidth: 3.4 })]
  }
  return [disc, question(x, y, Math.max(11, 1.3 * radius), colour)]
}

function unknownDisc({ x, y, radius }: NeedEnd, origin: Point): readonly Shape[] {
  const [left, top] = [x - origin.x, y - origin.y]
  return [
    {
      draw: 'circle',
      x: left,
      y: top,
      radius,
      fill: tokens.sheet,
      stroke: tokens.muted,
      strokeWidth: 1.6,
      dash: [4, 4],
    },
    question(left, top, 13, tokens.muted),
  ]
}

function question(x: number, y: number, size: number, fill: string): Shape {
  return { draw: 'text', text: '?', x, y: y + baselineShare * size, size, weight: 700, fill, align: 'middle' }
}

function linePath({ start, control, end }: NeedCurve, origin: Point): string {
  return `M${pair(start, origin)}Q${pair(control, origin)} ${pair(end, origin)}`
}

function arrowHead(curve: NeedCurve, origin: Point, colour: string): Shape {
  const { end } = curve
  const before = pointAt(curve, 0.9)
  const length = Math.max(0.001, Math.hypot(end.x - before.x, end.y - before.y))
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length]
  const corner = (back: number, side: number): Point => ({
    x: end.x - back * ux - side * uy,
    y: end.y - back * uy + side * ux,
  })
  const tip = corner(-2.5, 0)
  return {
    draw: 'path',
    d: `M${pair(tip, origin)}L${pair(corner(7, 5), origin)}L${pair(corner(7, -5), origin)}Z`,
    x: 0,
    y: 0,
    scale: 1,
    fill: colour,
    stroke: tokens.sheet,
    strokeWidth: 1,
  }
}

function pair({ x, y }: Point, origin: Point): string {
  return `${Math.round((x - origin.x) * 10) / 10} ${Math.round((y - origin.y) * 10) / 10}`
}
