import * as Y from 'yjs'
import { canvasRecordId } from '../record-kinds.ts'
import { longestText } from '../record.ts'
import { splitsPair, wellFormed } from '../well-formed.ts'
import { fieldKey } from './keys.ts'
import { rootMap } from './root-maps.ts'
import type { Splice } from './splice-between.ts'

/** A text that people write together. */
export type TextPlace =
  | { readonly kind: 'canvas'; readonly field: 'goal' }
  | { readonly kind: 'agreements' | 'resources'; readonly id: string; readonly field: 'text' | 'remark' }
  | {
      readonly kind: 'needs' | 'questions' | 'notes' | 'comments'
      readonly id: string
      readonly field: 'text'
    }

/** The shared text at a place, or `null` when what it belongs to is gone. */
export function writtenText(doc: Y.Doc, place: TextPlace): Y.Text | null {
  const map = rootMap(doc, place.kind)
  if (place.kind !== 'canvas' && !map.has(place.id)) return null
  const id = place.kind === 'canvas' ? canvasRecordId : place.id
  const held = map.get(fieldKey(place.kind, id, place.field))
  return held instanceof Y.Text ? held : null
}

/**
 * Writes one replacement as one transaction of the person who typed it [DO4].
 *
 * @returns whether it was written. It is not when the text is gone, when the splice does not
 *   fit it or would part a character, or when the text would grow over its bound.
 */
export function spliceText(doc: Y.Doc, place: TextPlace, splice: Splice, origin: object): boolean {
  const shared = writtenText(doc, place)
  if (!shared || !fits(shared, splice)) return false
  doc.transact(() => {
    if (splice.remove > 0) shared.delete(splice.at, splice.remove)
    if (splice.insert !== '') shared.insert(splice.at, wellFormed(splice.insert))
  }, origin)
  return true
}

function fits(shared: Y.Text, { at, remove, insert }: Splice): boolean {
  if (!Number.isInteger(at) || !Number.isInteger(remove) || at < 0 || remove < 0) return false
  if (at + remove > shared.length) return false
  if (insert.length > remove && shared.length - remove + insert.length > longestText) return false
  const written = shared.toString()
  return !splitsPair(written, at) && !splitsPair(written, at + remove)
}
