import { documentFromFile } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import * as Y from 'yjs'
import { localSession } from './local-session.ts'
import type { Session } from '../session.ts'

/** Two people on one canvas, for tests: nothing travels between them until the test delivers it. */
export interface PairedSessions {
  readonly anna: Session
  readonly bram: Session
  /** Brings to someone what the other has done. */
  readonly deliverTo: (who: 'anna' | 'bram') => void
  /** Brings everything to both. */
  readonly deliver: () => void
}

/** Opens the insulation case for two people, with a pipe between them that waits for the test. */
export function pairedSessions(ability: Session['ability'] = 'edit'): PairedSessions {
  const start = Y.encodeStateAsUpdate(documentFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!))
  const docs = { anna: new Y.Doc(), bram: new Y.Doc() }
  const onTheWay: Record<'anna' | 'bram', Uint8Array[]> = { anna: [], bram: [] }
  const pipe = Object.freeze({ name: 'pipe' })

  for (const [from, to] of [['anna', 'bram'] as const, ['bram', 'anna'] as const]) {
    Y.applyUpdate(docs[from], start, pipe)
    docs[from].on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== pipe) onTheWay[to].push(update)
    })
  }
  const deliverTo = (who: 'anna' | 'bram') => {
    for (const update of onTheWay[who].splice(0)) Y.applyUpdate(docs[who], update, pipe)
  }
  return {
    anna: localSession(docs.anna, ability),
    bram: localSession(docs.bram),
    deliverTo,
    deliver: () => {
      deliverTo('anna')
      deliverTo('bram')
    },
  }
}
