import * as Y from 'yjs'
import { splitKey } from './keys.ts'
import { allKinds, rootMap } from './root-maps.ts'
import type { RecordKind } from '../record-kinds.ts'

/** The undo of one person, on one device. */
export interface PersonalUndo {
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  /** Ends the step under way: what comes next is a step of its own. */
  readonly endStep: () => void
  /** Calls back when what can be undone or redone changes; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void
  readonly stop: () => void
}

/**
 * Undo for one person: it takes back only what came from `origin`, and never undoes somebody
 * else's work [UN1]. What others wrote over is theirs and stays [UN2]; a record that one
 * made and others have worked on since is not taken away under their hands [UN3].
 *
 * @param typingPause milliseconds within which typing counts as one step; every other
 *   action ends its step itself.
 */
export function personalUndo(doc: Y.Doc, origin: object, typingPause = 1000): PersonalUndo {
  let keep: ReadonlySet<Y.Item> = new Set()
  const manager = new Y.UndoManager(
    allKinds.map((kind) => rootMap(doc, kind)),
    {
      trackedOrigins: new Set([origin]),
      captureTimeout: typingPause,
      deleteFilter: (item) => !keep.has(item),
    },
  )

  const step = (stack: 'undoStack' | 'redoStack', act: () => unknown) => {
    const top = manager[stack].at(-1)
    keep = top ? sharedCreations(doc, top.insertions) : new Set()
    const done = act() !== null
    keep = new Set()
    manager.stopCapturing()
    return done
  }

  return {
    undo: () => step('undoStack', () => manager.undo()),
    redo: () => step('redoStack', () => manager.redo()),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    endStep: () => manager.stopCapturing(),
    subscribe: (listener) => {
      const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const
      for (const event of events) manager.on(event, listener)
      return () => {
        for (const event of events) manager.off(event, listener)
      }
    },
    stop: () => manager.destroy(),
  }
}

/**
 * The items of records that this step created and that others have worked on since: their
 * deletion would take the others' work along.
 */
function sharedCreations(doc: Y.Doc, insertions: DeleteSetLike): ReadonlySet<Y.Item> {
  const kept = new Set<Y.Item>()
  for (const kind of allKinds) {
    for (const items of itemsByRecord(doc, kind).values()) {
      const marker = items.find((item) => splitKey(kind, item.parentSub!)?.field === null)
      if (!marker || !within(insertions, marker) || !items.some((item) => isSomebodyElses(doc, item)))
        continue
      for (const item of items) kept.add(item)
    }
  }
  return kept
}

function itemsByRecord(doc: Y.Doc, kind: RecordKind): ReadonlyMap<string, readonly Y.Item[]> {
  const records = new Map<string, Y.Item[]>()
  for (const [key, item] of rootMap(doc, kind)._map) {
    const id = splitKey(kind, key)?.id
    if (!id || item.deleted) continue
    records.set(id, [...(records.get(id) ?? []), item])
  }
  return records
}

function isSomebodyElses(doc: Y.Doc, item: Y.Item): boolean {
  if (item.id.client !== doc.clientID) return true
  if (wroteAtOnce(item)) return true
  return item.content instanceof Y.ContentType && someLetterIsSomebodyElses(doc, item.content.type)
}

/**
 * Whether someone else wrote this key at the same moment and lost the toss: then the item that
 * it was written after is not the one that it stands behind.
 */
function wroteAtOnce(item: Y.Item): boolean {
  const left = item.left
  if (left === null) return false
  return item.origin === null || !Y.compareIDs(item.origin, left.lastId)
}

function someLetterIsSomebodyElses(doc: Y.Doc, type: Y.AbstractType<unknown>): boolean {
  for (let item = type._start; item !== null; item = item.right) {
    if (!item.deleted && item.id.client !== doc.clientID) return true
  }
  return false
}

type DeleteSetLike = Y.UndoManager['undoStack'][number]['insertions']

function within(set: DeleteSetLike, item: Y.Item): boolean {
  const ranges = set.clients.get(item.id.client) ?? []
  return ranges.some((range) => range.clock <= item.id.clock && item.id.clock < range.clock + range.len)
}
