import {
  decodeOwnMessage,
  encodeBarrier,
  messageType,
  offerSubprotocols,
  stockSubprotocol,
  syncServerUrl,
  type Subprotocol,
} from '@praatplaat/protocol'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { until } from './until.ts'

/** A stock `WebsocketProvider` from npm, on a document of its own. */
export interface TestClient {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  readonly words: Y.Map<unknown>
  readonly synced: () => Promise<void>
  /** The code of the first close. */
  readonly closed: () => Promise<number>
  /** Asks whether everything up to now is saved, as a client of ours does. Only with our own subprotocol. */
  readonly barrier: (n: number) => void
  readonly saved: number[]
  readonly notices: string[]
  /** The notices whole, for those that bring more than a code. */
  readonly told: unknown[]
  readonly leave: () => void
}

export function connectTestClient(
  origin: string,
  canvasId: string,
  key: string,
  subprotocol: Subprotocol = stockSubprotocol,
  doc: Y.Doc = new Y.Doc(),
): TestClient {
  const provider = new WebsocketProvider(syncServerUrl(origin), canvasId, doc, {
    protocols: offerSubprotocols(subprotocol, key),
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    connect: false,
    maxBackoffTime: 100,
  })
  const saved: number[] = []
  const notices: string[] = []
  const told: unknown[] = []
  let closeCode: number | null = null
  provider.messageHandlers[messageType.own] = (_, decoder) => {
    const message = decodeOwnMessage(decoder)
    if (message.kind === 'saved') saved.push(message.n)
    if (message.kind !== 'notice') return
    notices.push(message.notice.code)
    told.push(message.notice)
  }
  provider.on('connection-close', (event) => {
    closeCode ??= event?.code ?? 0
  })
  provider.connect()

  return {
    doc,
    provider,
    words: doc.getMap('words'),
    synced: () => until(() => provider.synced),
    async closed() {
      await until(() => closeCode !== null)
      return closeCode!
    },
    barrier: (n) => provider.ws!.send(encodeBarrier(n)),
    saved,
    notices,
    told,
    leave: () => {
      provider.destroy()
      doc.destroy()
    },
  }
}

/** A socket that sends what no client of ours would. */
export interface RawClient {
  readonly send: (bytes: Uint8Array | readonly number[]) => void
  readonly received: Uint8Array[]
  readonly opened: Promise<void>
  readonly closed: Promise<number>
  readonly socket: WebSocket
}

export function connectRawClient(
  origin: string,
  canvasId: string,
  protocols: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): RawClient {
  const socket = new WebSocket(`${syncServerUrl(origin)}/${canvasId}`, [...protocols], { headers })
  const received: Uint8Array[] = []
  socket.on('message', (message) => received.push(message as Buffer))
  return {
    send: (bytes) => socket.send(Uint8Array.from(bytes)),
    received,
    opened: new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    }),
    closed: new Promise((resolve) => {
      socket.once('close', resolve)
    }),
    socket,
  }
}
