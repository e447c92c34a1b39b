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
  /** How large a note is, where notes can lie: on paper and cards, and as a strip on the bands. */
  readonly noteSizes?: NoteSizes
}

export interface NoteSizes {
  readonly sheet: NoteSize
  readonly strip: NoteSize
}

export interface NoteSize {
  readonly width: number
  readonly height: number
}

export interface LayoutOptions {
  /** px at zoom 1. */
  readonly width: number
  /** px at zoom 1; what is left out follows from the width. */
  readonly height?: number
  readonly locale: Locale
  readonly measure: MeasureText
}

/** What else is to be seen on the board, besides what is in the canvas. */
export interface Emphasis {
  /** Which arrows between roles are drawn: of all needs, of those in a phase or of one chip, or none. All by default. */
  readonly needs?: 'none' | 'all' | { readonly chipId: string } | { readonly phaseId: string }
  /** How many findings there are about a thing, by the id of its box [SC25]. */
  readonly marks?: ReadonlyMap<string, number>
  /** Says of a box whether it stands in the background [SC27]. */
  readonly dimmed?: (box: Box) => boolean
  /** What would be left when the temporary money ends [SC28]. */
  readonly moneyTest?: MoneyTest | null
}

/** The outcome of the money test, as the model gives it. */
export interface MoneyTest {
  /** The resources that end. */
  readonly temporary: readonly string[]
  readonly phases: readonly {
    readonly phaseId: string
    readonly keepsDoers: boolean
    readonly keepsMeans: boolean
  }[]
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
