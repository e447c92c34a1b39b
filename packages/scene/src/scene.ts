import type { Locale } from '@praatplaat/model'
import type { Box } from './box.ts'
import type { Shape } from './shape.ts'
import type { MeasureText } from './text/measure-text.ts'

/**
 * A canvas as a picture that has yet to be painted. The stage, the SVG, the PNG and
 * the PDF all paint the same scene, so that they cannot differ.
 */
export interface Scene {
  /** px at zoom 1. At least what was asked for; more where the content does not fit [SC6]. */
  readonly width: number
  readonly height: number
  readonly background: readonly Shape[]
  /** In the order in which they are read, and painted. */
  readonly boxes: readonly Box[]
  /** What the picture says, in sentences. */
  readonly description: string
}

export interface LayoutOptions {
  /** px at zoom 1. */
  readonly width: number
  /** px at zoom 1; what is left out follows from the width. */
  readonly height?: number
  readonly locale: Locale
  readonly measure: MeasureText
}

/** A place among the chips of a phase; what stands there now moves up. */
export interface ChipPlace {
  readonly phaseId: string
  readonly index: number
}

/** What a hand is doing to the chips, while the document has not heard of it. */
export interface Handling {
  /** A chip that is in the hand, so that it does not stand in its phase. */
  readonly lifted?: string | null
  /** A place where the others make room. */
  readonly opening?: ChipPlace | null
}
