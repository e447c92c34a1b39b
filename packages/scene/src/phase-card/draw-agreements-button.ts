import type { PhaseFacts } from '../phase-facts.ts'
import type { Shape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'

const size = 16
const side = 16

/** The button to the agreements on the phone: its text at the start, an arrow at the end. */
export function drawAgreementsButton(
  facts: PhaseFacts,
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Shape[] {
  const ink = facts.agreements > 0 ? tokens.petrol : facts.begun ? tokens.warn : tokens.muted
  const frame = { draw: 'rect', x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: 12 } as const
  const edge = facts.begun ? tokens.warnDash : tokens.edge
  return [
    facts.agreements > 0
      ? { ...frame, fill: tokens.petrolSoft }
      : { ...frame, stroke: edge, strokeWidth: 1, dash: [4, 4] },
    {
      draw: 'text',
      text,
      x: side,
      y: height / 2 + baselineShare * size,
      size,
      weight: 600,
      fill: ink,
      align: 'start',
    },
    drawSymbol('chevron-right', {
      x: width - side - 4,
      y: height / 2,
      size: 18,
      colour: ink,
      strokeWidth: 2.4,
    }),
  ]
}
