import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { foundationsOf, type ClientStructs, type UpdateIndex } from './update-index.ts'

/** Which structs of a client come next, and up to which they are in the slice that is being made. */
interface Cursor {
  readonly structs: ClientStructs
  from: number
  next: number
}

/**
 * Cuts the structs of an update into updates of at most `most` of them each, which can be applied in this order: nothing comes
 * before what it builds on. The bytes of each struct stay as they are. What is deleted is not in them.
 */
export function* cutStructs({ update, clients }: UpdateIndex, most: number): Generator<Uint8Array> {
  const cursors = new Map<number, Cursor>()
  for (const [client, structs] of clients) cursors.set(client, { structs, from: 0, next: 0 })
  const touched = new Set<Cursor>()
  let taken = 0

  const isOver = ({ structs, next }: Cursor) => next >= structs.clocks.length - 1
  /** Who has to go on before this one can; `null` when nobody has. */
  const waitsFor = ({ structs, next }: Cursor): Cursor | null => {
    for (const [client, clock] of foundationsOf(update, structs.offsets[next]!)) {
      const other = cursors.get(client)
      if (!other || client === structs.client || isOver(other)) continue
      const { clocks } = other.structs
      if (clock >= clocks[other.next]! && clock < clocks.at(-1)!) return other
    }
    return null
  }

  const slice = () => {
    const cut = encodeSlice(update, touched)
    for (const cursor of touched) cursor.from = cursor.next
    touched.clear()
    taken = 0
    return cut
  }

  for (const first of cursors.values()) {
    const stack = [first]
    const stacked = new Set(stack)
    while (stack.length > 0) {
      const cursor = stack.at(-1)!
      const other = isOver(cursor) ? null : waitsFor(cursor)
      // Those that wait for each other wait for ever: Yjs finds out.
      if (other && !stacked.has(other)) {
        stack.push(other)
        stacked.add(other)
        continue
      }
      if (!isOver(cursor)) {
        cursor.next += 1
        touched.add(cursor)
        taken += 1
        if (taken >= most) yield slice()
      }
      if (cursor === first && !isOver(cursor)) continue
      stack.pop()
      stacked.delete(cursor)
    }
  }
  if (taken > 0) yield slice()
}

function encodeSlice(update: Uint8Array, cursors: ReadonlySet<Cursor>): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, cursors.size)
    for (const { structs, from, next } of cursors) writeStructs(encoder, update, structs, from, next)
    encoding.writeVarUint(encoder, 0)
  })
}

function writeStructs(
  encoder: encoding.Encoder,
  update: Uint8Array,
  { client, clocks, offsets }: ClientStructs,
  from: number,
  to: number,
): void {
  encoding.writeVarUint(encoder, to - from)
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clocks[from]!)
  encoding.writeUint8Array(encoder, update.subarray(offsets[from], offsets[to]))
}

/** A stretch of a client's clocks that is deleted. */
export interface Deletion {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/** What an update deletes. */
export function* deletionsOf({ update, deletionsAt }: UpdateIndex): Generator<Deletion> {
  const decoder = decoding.createDecoder(update)
  decoder.pos = deletionsAt
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const client = decoding.readVarUint(decoder)
    for (let count = decoding.readVarUint(decoder); count > 0; count -= 1) {
      yield { client, clock: decoding.readVarUint(decoder), length: decoding.readVarUint(decoder) }
    }
  }
}

/** An update that does nothing but delete. */
export function encodeDeletions(deletions: readonly Deletion[]): Uint8Array {
  const byClient = new Map<number, Deletion[]>()
  for (const deletion of deletions) {
    const own = byClient.get(deletion.client)
    if (own) own.push(deletion)
    else byClient.set(deletion.client, [deletion])
  }
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, byClient.size)
    for (const [client, own] of byClient) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, own.length)
      for (const { clock, length } of own) {
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarUint(encoder, length)
      }
    }
  })
}
