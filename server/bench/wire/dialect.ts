import { encodeBarrier, messageType, ownKind } from '@praatplaat/protocol'
import * as encoding from 'lib0/encoding'
import type { RoomAddress } from './room-address.ts'

/** How one room's messages are told apart, by their first bytes alone: the load must cost less than what it measures. */
export interface Dialect {
  /** What stands before every message, in both directions. */
  readonly prefix: Uint8Array
  /** What a client says before anything else. */
  readonly hello: readonly Uint8Array[]
  /** Asks whether `edits` edits are saved; `null` where that is told unasked, or never. */
  readonly barrier: (edits: number) => Uint8Array | null
  /** Whether edits are acknowledged at all. */
  readonly acknowledges: boolean
  /** What a message acknowledges: all edits up to a number, one more message, or nothing. */
  readonly acknowledged: (message: Uint8Array, at: number) => { readonly upTo: number } | 'one-more' | null
}

const nothing = new Uint8Array()

/** Of @hocuspocus/provider 3.4.4. */
const hocuspocusMessage = { auth: 2, syncStatus: 8 }
const hocuspocusToken = 0

export function dialectOf({ dialect, name }: RoomAddress): Dialect {
  switch (dialect) {
    case 'y-websocket':
      return {
        prefix: nothing,
        hello: [],
        barrier: () => null,
        acknowledges: false,
        acknowledged: () => null,
      }
    case 'praatplaat':
      return {
        prefix: nothing,
        hello: [],
        barrier: encodeBarrier,
        acknowledges: true,
        acknowledged: (message, at) =>
          message[at] === messageType.own && message[at + 1] === ownKind.saved
            ? { upTo: readVarUint(message, at + 2) }
            : null,
      }
    case 'hocuspocus':
      return hocuspocusDialect(name)
  }
}

function hocuspocusDialect(name: string): Dialect {
  const prefix = encoding.encode((encoder) => encoding.writeVarString(encoder, name))
  const authentication = encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, prefix)
    encoding.writeVarUint(encoder, hocuspocusMessage.auth)
    encoding.writeVarUint(encoder, hocuspocusToken)
    encoding.writeVarString(encoder, '')
  })
  return {
    prefix,
    hello: [authentication],
    barrier: () => null,
    acknowledges: true,
    acknowledged: (message, at) =>
      message[at] === hocuspocusMessage.syncStatus && message[at + 1] === 1 ? 'one-more' : null,
  }
}

function readVarUint(bytes: Uint8Array, at: number): number {
  let value = 0
  for (let index = at, factor = 1; ; index += 1, factor *= 128) {
    const byte = bytes[index] ?? 0
    value += (byte & 127) * factor
    if (byte < 128) return value
  }
}
