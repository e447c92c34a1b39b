import type { LeadState } from '@praatplaat/model'
import type { Point } from '../box.ts'
import type { Shape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import type { MeasureText } from '../text/measure-text.ts'
import { tokens } from '../tokens.ts'

interface EmptySeat extends Point {
  readonly radius: number
  /** The question that it asks, inside where that fits, else below. */
  readonly question: string
  readonly size: number
  /** The width for the question below. */
  readonly width: number
  readonly measure: MeasureText
}

/** A seat that nobody has taken: a dashed gold disc that asks who leads. */
export function drawEmptySeat({ x, y, radius, question, size, width, measure }: EmptySeat): readonly Shape[] {
  const disc: Shape = {
    draw: 'circle',
    x,
    y,
    radius,
    fill: tokens.goldFaint,
    stroke: tokens.goldEdge,
    strokeWidth: 2,
    dash: [5, 5],
  }
  const look = {
    x,
    size,
    weight: 600,
    fill: tokens.goldInk,
    align: 'middle',
    lineHeight: size * 1.2,
  } as const
  const inside = wrapText(question, { ...look, maxWidth: 1.78 * radius, maxLines: 2 }, measure)
  if (inside.whole && inside.lines.length <= 2) {
    const firstLine = y + baselineShare * size - ((inside.lines.length - 1) * look.lineHeight) / 2
    return [disc, ...textLines(inside.lines, { ...look, y: firstLine })]
  }
  const below = wrapText(question, { ...look, maxWidth: width, maxLines: 2 }, measure)
  return [
    disc,
    drawSymbol('flag', { x, y, size: radius * 0.9, colour: tokens.goldInk }),
    ...textLines(below.lines, { ...look, y: y + radius + 6 + size }),
  ]
}

/** Two arrowheads that meet, between two who claim the same lead. */
export function drawClash(x: number, y: number, room: number): Shape {
  const reach = Math.min(7, room / 2 - 1)
  const rise = Math.min(9, reach * 1.4)
  const gap = Math.min(1.6, reach / 4)
  return {
    draw: 'path',
    d: `M${-reach - gap} ${-rise}L${-gap} 0L${-reach - gap} ${rise}M${reach + gap} ${-rise}L${gap} 0L${reach + gap} ${rise}`,
    x,
    y,
    scale: 1,
    stroke: tokens.warn,
    strokeWidth: 2.2,
  }
}

interface LeadTag extends Point {
  readonly text: string
  readonly size: number
  readonly width: number
}

/** The tag under several claims: contested in the colour of warnings, shared in that of the lead. */
export function drawLeadTag(kind: LeadState['kind'], { x, y, text, size, width }: LeadTag): readonly Shape[] {
  const contested = kind === 'contested'
  const height = Math.round(size * 1.5)
  return [
    {
      draw: 'rect',
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      radius: height / 2,
      fill: contested ? tokens.warnSoft : tokens.goldSoft,
    },
    {
      draw: 'text',
      text,
      x,
      y: y + baselineShare * size,
      size,
      weight: 700,
      fill: contested ? tokens.warn : tokens.goldInk,
      align: 'middle',
    },
  ]
}
