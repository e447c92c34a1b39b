import { offerSubprotocols, stockSubprotocol, syncServerUrl } from '@praatplaat/protocol'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { MadeCanvas } from './made-canvas.ts'

/** Somebody at the table with nothing of ours: the `WebsocketProvider` from npm, and a key. */
export interface StockClient {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  /** How many updates came in since the whole document had. */
  readonly updates: () => number
  readonly leave: () => void
}

/** Connects, and resolves once the whole document has come in. */
export async function connectStockClient(
  { origin, canvasId, keys }: MadeCanvas,
  ability: keyof MadeCanvas['keys'],
): Promise<StockClient> {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(syncServerUrl(origin), canvasId, doc, {
    protocols: offerSubprotocols(stockSubprotocol, keys[ability]),
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    connect: false,
  })
  const synced = new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  provider.connect()
  await synced
  let updates = 0
  doc.on('update', (_update, from) => (updates += Number(from === provider)))
  return {
    doc,
    provider,
    updates: () => updates,
    leave: () => {
      provider.destroy()
      doc.destroy()
    },
  }
}
