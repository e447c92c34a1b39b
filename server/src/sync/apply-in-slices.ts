import * as Y from 'yjs'
import { cutStructs, deletionsOf, encodeDeletions, type Deletion } from './cut-update.ts'
import { scanUpdate } from './scan-update.ts'
import type { UpdateIndex } from './update-index.ts'

/** So many parts (structs, deletions) are dealt with in one turn: a few milliseconds' worth. */
export const partsPerSlice = 1_000

/** Below this an update has not the bytes for many parts, and above it is not worth counting them first. */
const bytesToCount = { from: 4 * 1024, to: 64 * 1024 } as const

/** Whether an update would take long to apply at once. */
export function isLarge(update: Uint8Array): boolean {
  if (update.length < bytesToCount.from) return false
  if (update.length > bytesToCount.to) return true
  try {
    const { structs, deletions } = scanUpdate(update)
    return structs + deletions > partsPerSlice
  } catch {
    return false
  }
}

/**
 * An update as updates that come to the same, one after the other, each of no more than `most` parts. They are cut
 * as they are asked for, because what is to be deleted depends on what is there by then.
 */
export function* slicesOf(doc: Y.Doc, index: UpdateIndex, most: number): Generator<Uint8Array> {
  yield* cutStructs(index, most)
  yield* cutDeletions(doc, index, most)
}

function* cutDeletions(doc: Y.Doc, index: UpdateIndex, most: number): Generator<Uint8Array> {
  let batch: Deletion[] = []
  let room = most
  for (const { client, clock: begin, length } of deletionsOf(index)) {
    const end = begin + length
    for (let clock = begin; clock < end;) {
      const { upTo, structs } = stretch(doc, client, clock, end, room)
      batch.push({ client, clock, length: upTo - clock })
      clock = upTo
      room -= structs
      if (room > 0) continue
      yield encodeDeletions(batch)
      batch = []
      room = most
    }
  }
  if (batch.length > 0) yield encodeDeletions(batch)
}

/** How far a client's clocks go from `clock` on in no more structs than `most`: not beyond `end`. */
function stretch(
  { store }: Y.Doc,
  client: number,
  clock: number,
  end: number,
  most: number,
): { readonly upTo: number; readonly structs: number } {
  const structs = store.clients.get(client)
  if (!structs || clock >= Y.getState(store, client)) return { upTo: end, structs: 1 }
  const first = Y.findIndexSS(structs, clock)
  const after = structs[first + most]
  const upTo = after ? Math.min(end, after.id.clock) : end
  const last = Math.min(upTo, Y.getState(store, client)) - 1
  return { upTo, structs: Y.findIndexSS(structs, last) - first + 1 }
}
