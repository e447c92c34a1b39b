import { currentSchemaVersion } from '@praatplaat/model'
import {
  decodeOwnMessage,
  encodeBarrier,
  messageType,
  offerSubprotocols,
  ownSubprotocol,
  syncServerUrl,
} from '@praatplaat/protocol'
import { WebsocketProvider } from 'y-websocket'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { DeviceCopy } from './device-copy.ts'
import { heedNetwork } from './heed-network.ts'
import { savedLedger, type SavedState } from './saved-state.ts'
import { sessionEndOf } from './session-end.ts'
import type { Notice, SessionEnd } from './session.ts'
import { signal, type Signal } from './signal.ts'

/** The line to the sync server. */
export interface Connection {
  /** Resolves when the whole document has come in for the first time. */
  readonly loaded: Promise<void>
  readonly saved: Signal<SavedState>
  /** Whether closing the page now would lose work. */
  readonly atRisk: () => boolean
  readonly end: Signal<SessionEnd | null>
  /** What the server had to say last; told to the reader. */
  readonly notice: Signal<Notice | null>
  readonly awareness: Awareness
  readonly close: () => void
}

/** How long edits are gathered before the server is asked whether they are on disk, in milliseconds. */
const barrierAfter = 40

/** Connects a document to its room, and keeps the account of what the server has on disk. */
export function connect(doc: Y.Doc, canvasId: string, key: string, copy: DeviceCopy): Connection {
  const provider = new WebsocketProvider(syncServerUrl(location.origin), canvasId, doc, {
    protocols: offerSubprotocols(ownSubprotocol, key, currentSchemaVersion),
    // A viewer's tab and an editor's tab of one canvas must not mix; the server does the work.
    disableBc: true,
    maxBackoffTime: 5000,
    connect: false,
  })
  const ledger = savedLedger()
  const saved = signal<SavedState>('saving')
  const end = signal<SessionEnd | null>(null)
  const notice = signal<Notice | null>(null)
  let barrierTimer: ReturnType<typeof setTimeout> | undefined
  /** Whether the document has come in over the present connection, or over the one that was just closed. */
  let inStep = false

  const tellState = () => saved.set(ledger.state())
  const sendBarrier = () => {
    barrierTimer = undefined
    const socket = provider.ws
    const number = socket?.readyState === WebSocket.OPEN ? ledger.takeBarrier() : null
    if (number !== null) socket!.send(encodeBarrier(number) as Uint8Array<ArrayBuffer>)
  }
  const keepHere = () => {
    const edits = ledger.edits()
    void copy.keep().then(
      (kept) => {
        if (kept) ledger.kept(edits)
        tellState()
      },
      () => {},
    )
  }
  void copy.lost.then(() => {
    ledger.lost()
    tellState()
  })
  const askSoon = () => (barrierTimer ??= setTimeout(sendBarrier, barrierAfter))

  doc.on('update', (_update, _origin, _doc, transaction: Y.Transaction) => {
    if (!transaction.local) return
    ledger.edited()
    tellState()
    askSoon()
    keepHere()
  })
  provider.on('sync', (synced: boolean) => {
    if (!synced) return
    inStep = true
    ledger.connected()
    tellState()
    askSoon()
  })
  provider.on('status', ({ status }: { status: string }) => {
    if (status === 'connecting') inStep = false
    if (status !== 'disconnected') return
    ledger.disconnected()
    tellState()
    keepHere()
  })
  provider.on('closed', ({ code }) => end.set(sessionEndOf(code, inStep)))
  provider.messageHandlers[messageType.own] = (_encoder, decoder) => {
    const message = decodeOwnMessage(decoder)
    if (message.kind === 'notice') notice.set(message.notice)
    if (message.kind !== 'saved') return
    ledger.acknowledged(message.n)
    tellState()
  }

  const ignoreNetwork = heedNetwork(provider, () => end.current() !== null)
  const loaded = new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  // Only now, so that nothing can have happened before someone listened.
  provider.connect()

  return {
    loaded,
    saved,
    atRisk: ledger.atRisk,
    end,
    notice,
    awareness: provider.awareness,
    close: () => {
      ignoreNetwork()
      clearTimeout(barrierTimer)
      provider.destroy()
    },
  }
}
