import * as Y from 'yjs'
import { canvasRecordId } from '../record-kinds.ts'
import { fieldKey } from './keys.ts'
import { rootMap } from './root-maps.ts'

/** A text that people write together. */
export type TextPlace =
  | { readonly kind: 'canvas'; readonly field: 'goal' }
  | { readonly kind: 'agreements'; readonly id: string; readonly field: 'text' | 'remark' }

/** The shared text at a place, or `null` when what it belongs to is gone. */
export function writtenText(doc: Y.Doc, place: TextPlace): Y.Text | null {
  const id = place.kind === 'canvas' ? canvasRecordId : place.id
  const held = rootMap(doc, place.kind).get(fieldKey(place.kind, id, place.field))
  return held instanceof Y.Text ? held : null
}

/** One replacement in a text: at `at`, `remove` characters go and `insert` comes. Counted in UTF-16 units, as the browser counts. */
export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/**
 * The one replacement that makes `before` to `after`, or `null` when they are equal.
 *
 * @param caret where the caret stands in `after`. It settles what equal letters leave open
 *   (which "a" of "aa" was typed?), so that two people in one word do not swap letters.
 */
export function spliceBetween(before: string, after: string, caret = after.length): Splice | null {
  if (before === after) return null
  const growth = after.length - before.length
  const furthestStart = Math.min(
    before.length,
    after.length,
    growth > 0 ? Math.max(0, caret - growth) : caret,
  )
  let start = 0
  while (start < furthestStart && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1
  }
  // A pair of surrogates is one character: never cut it in two, for half of one cannot be stored.
  if (start > 0 && isHighSurrogate(before, start - 1)) start -= 1
  if (end > 0 && isLowSurrogate(before, before.length - end)) end -= 1
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}

/** Writes one replacement as one step of the person who typed it. */
export function spliceText(doc: Y.Doc, place: TextPlace, splice: Splice, origin: object): boolean {
  const shared = writtenText(doc, place)
  if (!shared || splice.at + splice.remove > shared.length) return false
  doc.transact(() => {
    if (splice.remove > 0) shared.delete(splice.at, splice.remove)
    if (splice.insert !== '') shared.insert(splice.at, splice.insert)
  }, origin)
  return true
}

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}
