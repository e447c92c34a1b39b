import type { TextShape } from '../shape.ts'

interface LinesLook extends Omit<TextShape, 'draw' | 'text'> {
  /** From baseline to baseline, px at zoom 1. */
  readonly lineHeight: number
}

/** Lines of text under each other; `y` is the first baseline. */
export function textLines(
  lines: readonly string[],
  { lineHeight, ...look }: LinesLook,
): readonly TextShape[] {
  return lines.map((text, index) => ({ draw: 'text', text, ...look, y: look.y + index * lineHeight }))
}

/** From the middle of a line to its baseline: where capitals look centred, as a share of the font size. */
export const baselineShare = 0.35
