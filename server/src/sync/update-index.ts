import * as decoding from 'lib0/decoding'
import { scanInSteps, structInfo, type UpdateParts } from './scan-update.ts'

/** The structs of one client in an update, in the order of their clocks. */
export interface ClientStructs {
  readonly client: number
  /** Where each of them begins, in clocks and in bytes; the last entry is where they end. */
  readonly clocks: number[]
  readonly offsets: number[]
  /** Up to which clock there is something, and not only room that is skipped. */
  known: number
}

/** Where in an update what stands, so that parts of it can be taken out as they are. */
export interface UpdateIndex {
  readonly update: Uint8Array
  readonly parts: UpdateParts
  readonly clients: ReadonlyMap<number, ClientStructs>
  /** Where it is told what is deleted, to the end. */
  readonly deletionsAt: number
}

/**
 * Looks an update through, as `scanUpdate` does, and notes where what stands. It rests after each `every` parts.
 *
 * @throws for what is no update.
 */
export function* indexUpdate(update: Uint8Array, every: number): Generator<void, UpdateIndex> {
  const clients = new Map<number, ClientStructs>()
  let current: ClientStructs | null = null
  let skipped = false
  let deletionsAt = 0
  const passed = (clock: number) => {
    if (current && !skipped) current.known = clock
  }
  const parts = yield* scanInSteps(update, every, {
    client(client) {
      current = { client, clocks: [], offsets: [], known: 0 }
      skipped = true
      // Of two that say they are the same, Yjs takes the second.
      clients.set(client, current)
    },
    struct(offset, clock, info) {
      passed(clock)
      skipped = info === structInfo.isSkip
      current!.clocks.push(clock)
      current!.offsets.push(offset)
    },
    clientEnd(offset, clock) {
      passed(clock)
      current!.clocks.push(clock)
      current!.offsets.push(offset)
    },
    deletions(offset) {
      deletionsAt = offset
    },
  })
  return { update, parts, clients, deletionsAt }
}

/** Something that a struct builds on. */
export type StructId = readonly [client: number, clock: number]

/** What the struct at `offset` builds on: what it stands between, or what it is in. */
export function foundationsOf(update: Uint8Array, offset: number): readonly StructId[] {
  const decoder = decoding.createDecoder(update)
  decoder.pos = offset
  const info = decoding.readUint8(decoder)
  if (info === structInfo.isSkip || (info & structInfo.content) === 0) return []
  const found: StructId[] = []
  const readId = () => found.push([decoding.readVarUint(decoder), decoding.readVarUint(decoder)])
  if (info & structInfo.hasOrigin) readId()
  if (info & structInfo.hasRightOrigin) readId()
  // In no place between others, it says what it is in: a root by its name, or a type by its id.
  if (found.length === 0 && decoding.readVarUint(decoder) !== 1) readId()
  return found
}
