import type { TextWeight } from '../shape.ts'

export interface TextStyle {
  /** px at zoom 1. */
  readonly size: number
  readonly weight: TextWeight
}

/**
 * The port through which the layout learns how wide a line of text is, in px at zoom 1.
 * A browser asks its canvas, everything else uses `measureByTable`.
 */
export type MeasureText = (text: string, style: TextStyle) => number
