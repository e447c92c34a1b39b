import { messageType, syncStep } from '@praatplaat/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { dialectOf } from './dialect.ts'
import type { RoomAddress } from './room-address.ts'

/** What a client hears. The bytes of an update's message are handed on as they came. */
export interface Hearing {
  readonly onUpdateMessage?: (message: Buffer) => void
  /** A whole state, or the part that was missing: after the first, a provider calls itself synced. */
  readonly onState?: (update: Uint8Array) => void
  /** So many of this client's edits have been acknowledged. */
  readonly onAcknowledged?: (edits: number) => void
}

/** A client without a document: it answers what must be answered, and decodes nothing that nobody asked for. */
export interface Client {
  readonly socket: WebSocket
  readonly acknowledges: boolean
  /** So many bytes stand before every message of y-websocket's protocol. */
  readonly prefixLength: number
  /** Resolves when the first state has come, which is when a provider calls itself synced. */
  readonly synced: Promise<void>
  /** Puts a message of y-websocket's protocol as it goes over this wire. */
  readonly framed: (message: Uint8Array) => Buffer
  /** Sends an edit's message, already framed. */
  readonly sendEdit: (framed: Buffer) => void
  readonly send: (framed: Uint8Array) => void
  /** Asks whether everything up to now is saved, where one has to ask. */
  readonly askSaved: () => void
  readonly close: () => Promise<void>
}

/** y-protocols' empty update: no structs, no deletions. */
const emptyUpdate = Uint8Array.of(0, 0)
const emptyStateVector = Uint8Array.of(0)

/** Enters a room. `synced` rejects when the connection ends before. */
export function openClient(origin: string, room: RoomAddress, hearing: Hearing = {}): Client {
  const dialect = dialectOf(room)
  const at = dialect.prefix.length
  const socket = new WebSocket(origin.replace(/^http/, 'ws') + room.path, [...room.subprotocols], {
    perMessageDeflate: false,
    skipUTF8Validation: true,
  })
  let edits = 0
  let statesSent = 0
  let messagesAcknowledged = 0

  const framed = (message: Uint8Array) => Buffer.concat([dialect.prefix, message])
  const send = (message: Uint8Array) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(message)
  }

  socket.on('open', () => {
    for (const message of dialect.hello) send(message)
    send(framed(encodeSync(syncStep.stateVector, emptyStateVector)))
  })
  socket.on('error', () => {})
  // A process that was killed leaves half-open sockets behind, and those have no more to say than closed ones.
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))

  const synced = new Promise<void>((resolve, reject) => {
    void closed.then(() => reject(new Error('The connection ended before the first sync')))
    socket.on('message', (message: Buffer) => {
      // Hocuspocus answers a state vector with type 4, which is sync without a request for more.
      if (message[at] === messageType.sync || message[at] === 4) {
        const step = message[at + 1]
        if (step === syncStep.update) return hearing.onUpdateMessage?.(message)
        if (step === syncStep.stateVector) {
          statesSent += 1
          return send(framed(encodeSync(syncStep.state, emptyUpdate)))
        }
        hearing.onState?.(contentOf(message, at))
        return resolve()
      }
      const acknowledged = dialect.acknowledged(message, at)
      if (acknowledged === null) return
      if (acknowledged === 'one-more') messagesAcknowledged += 1
      hearing.onAcknowledged?.(
        acknowledged === 'one-more' ? messagesAcknowledged - statesSent : acknowledged.upTo,
      )
    })
  })
  synced.catch(() => {})

  return {
    socket,
    acknowledges: dialect.acknowledges,
    prefixLength: at,
    synced,
    framed,
    send,
    sendEdit(message) {
      edits += 1
      send(message)
    },
    askSaved() {
      const barrier = dialect.barrier(edits)
      if (barrier) send(barrier)
    },
    async close() {
      socket.close()
      // One that is stalled never answers.
      setTimeout(() => socket.terminate(), 500).unref()
      await closed
    },
  }
}

/** The update in a sync message that carries one. */
export function contentOf(message: Uint8Array, at: number): Uint8Array {
  const decoder = decoding.createDecoder(message.subarray(at))
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  return decoding.readVarUint8Array(decoder)
}

/** A message of y-protocols' sync. */
export function encodeSync(step: number, content: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
  })
}
