import type { Point } from '../box.ts'
import type { Shape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import type { SymbolName } from '../symbols/symbol-path.ts'
import type { MeasureText } from '../text/measure-text.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'

interface QuestionDisc extends Point {
  readonly radius: number
  readonly question: string
  readonly size: number
  /** The width that the question has under the disc, where it does not fit inside. */
  readonly width: number
  /** Stands inside where the question does not. */
  readonly symbol: SymbolName
  readonly colours: { readonly fill?: string; readonly edge: string; readonly ink: string }
  readonly measure: MeasureText
}

/** A place that is still open, as a dashed disc that asks its question. */
export function drawQuestionDisc(disc: QuestionDisc): readonly Shape[] {
  const { x, y, radius, question, size, width, symbol, colours, measure } = disc
  const { fill, edge, ink } = colours
  const ring: Shape = {
    draw: 'circle',
    x,
    y,
    radius,
    ...(fill === undefined ? {} : { fill }),
    stroke: edge,
    strokeWidth: 2,
    dash: [5, 5],
  }
  const look = { x, size, weight: 600, fill: ink, align: 'middle', lineHeight: size * 1.2 } as const
  const inside = wrapText(question, { ...look, maxWidth: 1.68 * radius, maxLines: 2 }, measure)
  if (inside.whole) {
    const firstLine = y + baselineShare * size - ((inside.lines.length - 1) * look.lineHeight) / 2
    return [ring, ...textLines(inside.lines, { ...look, y: firstLine })]
  }
  const below = wrapText(question, { ...look, maxWidth: width, maxLines: 2 }, measure)
  return [
    ring,
    drawSymbol(symbol, { x, y, size: radius * 0.9, colour: ink }),
    ...textLines(below.lines, { ...look, y: y + radius + 5 + size }),
  ]
}
