import * as Y from 'yjs'
import { changedKeys, changedTexts, keyStates, placeName } from './key-states.ts'
import { allKinds, rootMap } from './root-maps.ts'
import { keepUndoablePart, type UndoStep } from './undoable-part.ts'

/** The undo of one person, on one device. */
export interface PersonalUndo {
  /** Takes back the last step of which something can be; `false` when there is none. */
  readonly undo: () => boolean
  /** Does again what undo took back last, as far as others have not changed it since. */
  readonly redo: () => boolean
  /** Whether there are steps. Others may have made all of them impossible to take back. */
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  /** Ends the step under way: what is typed next is a step of its own. */
  readonly endStep: () => void
  /** Calls back when what can be undone or redone changes; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void
  readonly stop: () => void
}

/**
 * Undo for one person: it takes back only what came from `origin` [UN1]. What others wrote
 * over is theirs and stays [UN2]; a record that one made and others have worked on since is
 * not taken away under their hands [UN3]; nothing comes back that someone else deleted [UN4].
 *
 * A transaction is a step; typing on in the same text continues one [UN5]. Yjs's own undo
 * manager does the work, letters included, but on the part of a step that we leave it: alone
 * it overwrites others' values once a step in between was undone.
 *
 * @param typingPause milliseconds after which typing on is a new step.
 */
export function personalUndo(doc: Y.Doc, origin: object, typingPause = 1000): PersonalUndo {
  const states = keyStates(doc)
  const steps = new WeakMap<object, UndoStep>()
  const listeners = new Set<() => void>()
  const notify = () => listeners.forEach((listener) => listener())
  const notifyUnlessBusy = () => {
    if (!busy) notify()
  }
  let busy = false
  let underWay: UndoStep = { keys: new Map(), moment: 0 }
  let takingBack: UndoStep = underWay
  let typedIn: string | null = null

  const watch = (transaction: Y.Transaction) => {
    if (transaction.origin === origin) {
      const text = typedText(doc, transaction)
      if (text === null || text !== typedIn) manager.stopCapturing()
      typedIn = text
      underWay = { keys: states.own(transaction), moment: states.moment() }
    } else if (transaction.origin === manager) {
      underWay = { keys: states.takenBack(transaction, takingBack.keys), moment: states.moment() }
    } else {
      states.others(transaction)
    }
  }
  // Before the manager is made, so that a step is known when the manager adds it.
  doc.on('afterTransaction', watch)
  const manager = new Y.UndoManager(
    allKinds.map((kind) => rootMap(doc, kind)),
    { trackedOrigins: new Set([origin]), captureTimeout: typingPause, ignoreRemoteMapChanges: true },
  )
  manager.on('stack-item-added', ({ stackItem }) => void steps.set(stackItem, underWay))
  manager.on('stack-item-added', notifyUnlessBusy)
  manager.on('stack-cleared', notifyUnlessBusy)

  const takeBack = (direction: 'undo' | 'redo') => {
    const stack = manager[`${direction}Stack`]
    let done = false
    busy = true
    while (!done && stack.length > 0) {
      const earlier = stack.splice(0, stack.length - 1)
      const [item] = stack
      takingBack = (item && steps.get(item)) ?? takingBack
      if (item) keepUndoablePart(doc, item, takingBack, states)
      // The manager goes on to the next step when one does nothing, so it is shown one at a time.
      done = manager[direction]() !== null
      stack.unshift(...earlier)
    }
    busy = false
    manager.stopCapturing()
    notify()
    return done
  }

  return {
    undo: () => takeBack('undo'),
    redo: () => takeBack('redo'),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    endStep: () => manager.stopCapturing(),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    stop: () => {
      doc.off('afterTransaction', watch)
      manager.destroy()
      listeners.clear()
    },
  }
}

/** The one text that a transaction wrote in; `null` when it did anything else. */
function typedText(doc: Y.Doc, transaction: Y.Transaction): string | null {
  const [text, ...others] = changedTexts(doc, transaction)
  return text && others.length === 0 && changedKeys(doc, transaction).length === 0 ? placeName(text) : null
}
