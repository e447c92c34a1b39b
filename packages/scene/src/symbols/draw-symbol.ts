import type { PathShape } from '../shape.ts'
import { symbolPath, symbolSize, symbolStroke, type SymbolName } from './symbol-path.ts'

interface SymbolLook {
  /** The centre. */
  readonly x: number
  readonly y: number
  /** The side of its square, px at zoom 1. */
  readonly size: number
  readonly colour: string
  /** In units of the 24 × 24 box; small symbols want a heavier one. */
  readonly strokeWidth?: number
}

/** A symbol around its centre. */
export function drawSymbol(name: SymbolName, look: SymbolLook): PathShape {
  const { x, y, size, colour, strokeWidth = symbolStroke } = look
  return {
    draw: 'path',
    d: symbolPath(name),
    x: x - size / 2,
    y: y - size / 2,
    scale: size / symbolSize,
    stroke: colour,
    strokeWidth,
  }
}
