import { positionAfter, type TextDelta } from './text-delta.ts'

/** What is selected in a text; a caret when both are equal. */
export interface TextSelection {
  readonly start: number
  readonly end: number
}

/**
 * The same selection after somebody else changed the text. The letters stay selected and no
 * others are added; a caret stays where its writer is typing, before what comes in there.
 */
export function selectionAfter(delta: TextDelta, { start, end }: TextSelection): TextSelection {
  if (start === end) {
    const caret = positionAfter(delta, start, 'before')
    return { start: caret, end: caret }
  }
  const from = positionAfter(delta, start, 'after')
  return { start: from, end: Math.max(from, positionAfter(delta, end, 'before')) }
}
