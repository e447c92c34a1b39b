import * as decoding from 'lib0/decoding'
import { atOnce } from './in-turns.ts'
import { skipJson, skipValue } from './scan-value.ts'
import { skipText } from './skip-text.ts'

/** What an update would make a document consist of; each of them costs memory, however few bytes it has. */
export interface UpdateParts {
  readonly structs: number
  readonly types: number
  readonly deletions: number
}

/** Clocks add up, and what passes 2⁵³ could be written but never be read again. */
const mostClock = 2 ** 48

export const structInfo = {
  isSkip: 10,
  content: 31,
  hasParentKey: 32,
  hasRightOrigin: 64,
  hasOrigin: 128,
} as const

/**
 * Reads an update of Yjs (version 1 of its encoding) without making anything of it, and counts
 * what is in it.
 *
 * It refuses all that Yjs would refuse, before the document can have been touched, and some that
 * Yjs would take and choke on later: values so deep that no stack can write them again, clocks
 * that pass what a number can hold, items of no length; and documents inside documents, which a
 * canvas has no use for and which take a thousand times their bytes of memory.
 *
 * @throws for what is no such update.
 */
export function scanUpdate(update: Uint8Array): UpdateParts {
  return atOnce(scanInSteps(update, Infinity))
}

/** Hears where in an update what stands. */
export interface Noting {
  /** The structs of a client follow, from this clock on. */
  readonly client: (client: number, clock: number, count: number) => void
  /** One of them, of kind `info`, begins at `offset` and at this clock. */
  readonly struct: (offset: number, clock: number, info: number) => void
  /** They are over, at `offset` and before this clock. */
  readonly clientEnd: (offset: number, clock: number) => void
  /** What is deleted is told from here on. */
  readonly deletions: (offset: number) => void
}

/** The same in steps, for an update that is large: it rests after each `every` structs or deletions. @throws as `scanUpdate`. */
export function* scanInSteps(
  update: Uint8Array,
  every: number,
  noting?: Noting,
): Generator<void, UpdateParts> {
  const decoder = decoding.createDecoder(update)
  const parts = { structs: 0, types: 0, deletions: 0 }
  let untilRest = every
  const clients = decoding.readVarUint(decoder)
  for (let client = 0; client < clients; client += 1) {
    const count = decoding.readVarUint(decoder)
    const id = decoding.readVarUint(decoder)
    let clock = decoding.readVarUint(decoder)
    noting?.client(id, clock, count)
    for (let struct = 0; struct < count; struct += 1) {
      const offset = decoder.pos
      const info = decoding.readUint8(decoder)
      if ((info & structInfo.content) === typeContent) parts.types += 1
      noting?.struct(offset, clock, info)
      clock = upTo(clock + skipStruct(decoder, info))
      untilRest -= 1
      if (untilRest <= 0) {
        yield
        untilRest = every
      }
    }
    noting?.clientEnd(decoder.pos, clock)
    parts.structs += count
  }
  noting?.deletions(decoder.pos)
  const deleters = decoding.readVarUint(decoder)
  for (let deleter = 0; deleter < deleters; deleter += 1) {
    decoding.readVarUint(decoder)
    const count = decoding.readVarUint(decoder)
    for (let deletion = 0; deletion < count; deletion += 1) {
      upTo(decoding.readVarUint(decoder) + decoding.readVarUint(decoder))
      untilRest -= 1
      if (untilRest <= 0) {
        yield
        untilRest = every
      }
    }
    parts.deletions += count
  }
  return parts
}

/** Returns how many clocks the struct takes. */
function skipStruct(decoder: decoding.Decoder, info: number): number {
  if (info === structInfo.isSkip) return decoding.readVarUint(decoder)
  const content = info & structInfo.content
  if (content === 0) return some(decoding.readVarUint(decoder))

  if (info & structInfo.hasOrigin) skipId(decoder)
  if (info & structInfo.hasRightOrigin) skipId(decoder)
  if (!(info & (structInfo.hasOrigin | structInfo.hasRightOrigin))) {
    if (decoding.readVarUint(decoder) === 1) skipText(decoder)
    else skipId(decoder)
    if (info & structInfo.hasParentKey) skipText(decoder)
  }
  const skip = skipContent[content]
  if (!skip) throw new Error(`no content of kind ${content}`)
  return some(skip(decoder))
}

const typeContent = 7

/** Whether the struct that begins at `offset` is a type. */
export function isTypeAt(update: Uint8Array, offset: number): boolean {
  return (update[offset]! & structInfo.content) === typeContent
}

/** Whether the struct that begins at `offset` says what it is in, and not what it stands beside. */
export function isWithinAt(update: Uint8Array, offset: number): boolean {
  return (update[offset]! & (structInfo.hasOrigin | structInfo.hasRightOrigin)) === 0
}

/** By the number of the kind of content; each returns its length. */
const skipContent: Readonly<Record<number, (decoder: decoding.Decoder) => number>> = {
  // What has been deleted.
  1: decoding.readVarUint,
  // JSON, from before there was "any".
  2: (decoder) => times(decoding.readVarUint(decoder), () => skipJson(decoder, 'or-undefined')),
  3: (decoder) => {
    decoding.readVarUint8Array(decoder)
    return 1
  },
  4: skipText,
  5: (decoder) => {
    skipJson(decoder)
    return 1
  },
  // A format: its name and its value.
  6: (decoder) => {
    skipText(decoder)
    skipJson(decoder)
    return 1
  },
  [typeContent]: (decoder) => {
    const type = decoding.readVarUint(decoder)
    if (type > 6) throw new Error(`no type ${type}`)
    // An XML element and an XML hook have a name.
    if (type === 3 || type === 5) skipText(decoder)
    return 1
  },
  8: (decoder) => times(decoding.readVarUint(decoder), () => skipValue(decoder)),
}

function skipId(decoder: decoding.Decoder): void {
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
}

/** A count that lies runs out of bytes: every round reads at least one. */
function times(count: number, read: () => void): number {
  for (let round = 0; round < count; round += 1) read()
  return count
}

function some(length: number): number {
  if (length === 0) throw new Error('a struct of no length')
  return length
}

function upTo(clock: number): number {
  if (clock > mostClock) throw new Error('a clock that passes all bounds')
  return clock
}
