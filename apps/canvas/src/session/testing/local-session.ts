import type * as Y from 'yjs'
import { sessionOver } from '../session-over.ts'
import type { Session } from '../session.ts'
import { signal } from '../signal.ts'

/** A session on a document of one's own, without a server and without others; for tests. */
export function localSession(doc: Y.Doc, ability: Session['ability'] = 'edit'): Session {
  const nobody = () => {}
  return sessionOver(doc, {
    canvasId: 'test',
    workshopId: null,
    key: 'key',
    ability,
    saved: signal('saved' as const),
    atRisk: () => false,
    end: signal(null),
    notice: signal(null),
    presence: {
      others: signal([]),
      attendees: signal([]),
      introduce: nobody,
      showCursor: nobody,
      showSelection: nobody,
      showDrag: nobody,
      showLaser: nobody,
      raiseHand: nobody,
      showReady: nobody,
      stop: nobody,
    },
    close: nobody,
  })
}
