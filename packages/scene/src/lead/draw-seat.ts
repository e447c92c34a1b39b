import type { LeadState } from '@praatplaat/model'
import type { Point } from '../box.ts'
import type { Shape } from '../shape.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'

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
