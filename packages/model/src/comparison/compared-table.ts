import type { Canvas } from '../canvas/canvas.ts'

/** A table of a workshop with what lies on it. */
export interface ComparedTable {
  /** From 1, unique in the workshop. */
  readonly number: number
  readonly name: string
  readonly canvas: Canvas
}
