/** What a typesetter is handed: a template, what to fill it with, and the moment that goes into the file's properties. */
export interface TypesetOrder {
  /** Typst's markup. Ours alone: nothing of a canvas is in it. */
  readonly template: string
  /** JSON, for the template to read. */
  readonly given: string
  readonly madeAt: Date
}

/** The program that makes pages of it, and which characters it has a typeface for. */
export interface Typesetter {
  /** A PDF that says it is PDF/UA-1. */
  readonly typeset: (order: TypesetOrder) => Uint8Array
  readonly covers: (codePoint: number) => boolean
}
