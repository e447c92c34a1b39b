import type { Block, Cell, ListItem, Run } from './paper.ts'

type Look = Omit<Run, 'text'>

/** A paragraph of one text. */
export function paragraph(text: string, look: Look = {}): Block {
  return { kind: 'paragraph', runs: [{ text, ...look }] }
}

/** A list of which every item is one text. */
export function bullets(texts: readonly string[]): readonly Block[] {
  return listOf(texts.map((text) => ({ lines: [[{ text }]] })))
}

/** A list, or nothing when it would be empty. */
export function listOf(items: readonly ListItem[], numbered = false): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered, items }]
}

/** A cell of one text. */
export function cell(text: string, look: Look = {}): Cell {
  return { lines: [[{ text, ...look }]] }
}

/** A cell that says in words that there is nothing to say. */
export function missing(text: string): Cell {
  return cell(text, { tone: 'muted' })
}
