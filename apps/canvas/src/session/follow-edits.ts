import type { Canvas } from '@praatplaat/model'
import type { FollowedCanvas } from '@praatplaat/model/document'
import type * as Y from 'yjs'

/** One change of the canvas: what it was, what it is, and who made it as far as the document tells. */
export interface Edit {
  readonly before: Canvas
  readonly after: Canvas
  /** Whether it was made on this device, by hand or by undo. */
  readonly own: boolean
  /**
   * The client ids of who wrote something in it, as presence has them. A deletion is signed by nobody, so
   * this may be empty; what comes in after a time without a connection may be of several.
   */
  readonly clientIds: readonly number[]
}

/** Tells of each change of the canvas with its makers, as long as somebody listens. */
export interface FollowedEdits {
  /** Calls back after each change; returns how to stop that. */
  readonly subscribe: (listener: (edit: Edit) => void) => () => void
}

/** @param canvas has to follow the document already, so that it is renewed before this looks at it. */
export function followEdits(doc: Y.Doc, canvas: FollowedCanvas): FollowedEdits {
  return {
    subscribe: (listener) => {
      let before = canvas.current()
      const tell = (transaction: Y.Transaction) => {
        const edit = { before, after: canvas.current(), own: transaction.local }
        if (edit.after === before) return
        before = edit.after
        listener({ ...edit, clientIds: writersOf(transaction) })
      }
      doc.on('afterTransaction', tell)
      return () => doc.off('afterTransaction', tell)
    },
  }
}

function writersOf({ beforeState, afterState }: Y.Transaction): readonly number[] {
  return [...afterState].flatMap(([clientId, clock]) =>
    clock > (beforeState.get(clientId) ?? 0) ? [clientId] : [],
  )
}
