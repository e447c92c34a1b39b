import type { CircleShape } from '../shape.ts'
import { tokens } from '../tokens.ts'

interface RingLook {
  /** Of the chip, px at zoom 1. */
  readonly radius: number
  /** The centre; the origin where it is left out. */
  readonly x?: number
  readonly y?: number
  /** Of whoever selected it; one's own is petrol. */
  readonly colour?: string
}

/** The dashed ring around a chip that someone has selected. */
export function chipRing({ radius, x = 0, y = 0, colour = tokens.petrol }: RingLook): CircleShape {
  return { draw: 'circle', x, y, radius: radius + 6, stroke: colour, strokeWidth: 2.5, dash: [5, 4] }
}
