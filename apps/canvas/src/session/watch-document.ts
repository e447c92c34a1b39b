import { currentSchemaVersion } from '@praatplaat/model'
import { messageType, offerSubprotocols, ownSubprotocol, syncServerUrl } from '@praatplaat/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { heedNetwork } from './heed-network.ts'
import { sessionEndOf } from './session-end.ts'
import type { SessionEnd } from './session.ts'
import { signal, type Signal } from './signal.ts'

/** A document that is looked at from beside: the meeting from a table, a table from the room. */
export interface WatchedDocument {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  /** Whether all of it is here, and it keeps up. */
  readonly inStep: Signal<boolean>
  readonly end: Signal<SessionEnd | null>
  readonly close: () => void
}

/** Connects to a document, and goes on trying. Nothing of it is kept on this device. */
export function watchDocument(documentId: string, key: string): WatchedDocument {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(syncServerUrl(location.origin), documentId, doc, {
    protocols: offerSubprotocols(ownSubprotocol, key, currentSchemaVersion),
    disableBc: true,
    maxBackoffTime: 5000,
    connect: false,
  })
  const inStep = signal(false)
  const end = signal<SessionEnd | null>(null)
  provider.on('sync', (synced: boolean) => inStep.set(synced))
  provider.on('status', ({ status }: { status: string }) => {
    if (status === 'disconnected') inStep.set(false)
  })
  provider.on('closed', ({ code }) => end.set(sessionEndOf(code, true)))
  // Nothing that the server could say to one who only looks is news.
  provider.messageHandlers[messageType.own] = () => {}
  const ignoreNetwork = heedNetwork(provider, () => end.current() !== null)
  provider.connect()

  return {
    doc,
    awareness: provider.awareness,
    inStep,
    end,
    close: () => {
      ignoreNetwork()
      provider.destroy()
      doc.destroy()
    },
  }
}
