import type { Box } from '../box.ts'
import type { Shape } from '../shape.ts'
import { tokens } from '../tokens.ts'

/** How much of its colour a thing in the background keeps. */
const kept = 0.26

/**
 * A thing in the background: its colours go nearly all the way to that of the sheet, its texts to a
 * quiet grey that can still be read [SC27]. Colours are mixed and not made transparent, so that
 * what lies under a chip does not shine through it.
 */
export function dimBox<B extends Box>(box: B): B {
  return { ...box, shapes: box.shapes.map(dimShape) }
}

function dimShape(shape: Shape): Shape {
  if (shape.draw === 'text')
    return { ...shape, fill: shape.fill === tokens.white ? tokens.ink : tokens.muted }
  return {
    ...shape,
    ...(shape.fill === undefined ? {} : { fill: towardsSheet(shape.fill) }),
    ...(shape.stroke === undefined ? {} : { stroke: towardsSheet(shape.stroke) }),
  }
}

/** Mixes a colour with that of the sheet. */
export function towardsSheet(colour: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [own, sheet] = [colour, tokens.sheet].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round(own! * kept + sheet! * (1 - kept))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('').toUpperCase()}`
}
