import type { BoardPicture, Paper } from '@praatplaat/export/paper'

/** A Word document that the thread for it is asked to make: what only the page can draw comes along. */
export interface WordOrder {
  readonly paper: Paper
  readonly board: BoardPicture | null
  /** The symbols of roles as PNG, by their SVG. */
  readonly symbols: ReadonlyMap<string, Uint8Array>
  /** The template of an organisation, which has been looked into. */
  readonly template: Uint8Array | null
}

/** What it answers. */
export type WordAnswer = { readonly file: Uint8Array<ArrayBuffer> } | { readonly failed: string }
