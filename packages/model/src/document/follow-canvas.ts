import type * as Y from 'yjs'
import type { Canvas } from '../canvas/canvas.ts'
import type { RecordKind } from '../record-kinds.ts'
import { recordIdOf } from './keys.ts'
import { assembleCanvas, readCarried, readKind, sectionOf } from './read-canvas.ts'
import type { ReadRecord } from './read-record.ts'
import { allKinds, carriedMap, rootMap } from './root-maps.ts'

/** A canvas that follows its document. */
export interface FollowedCanvas {
  /** The canvas as it is now. The same value until the document changes. */
  readonly current: () => Canvas
  /** Calls back after each transaction that changed the canvas; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void
  readonly stop: () => void
}

/**
 * Follows a document: after a transaction only the records that it touched are read again,
 * and all others, and the dictionaries of kinds that it did not touch, keep their identity,
 * so that a view which compares by identity redraws only what changed.
 */
export function followCanvas(doc: Y.Doc): FollowedCanvas {
  const kinds = new Map<RecordKind, Map<string, ReadRecord>>(
    allKinds.map((kind) => [kind, readKind(doc, kind)]),
  )
  const sections = new Map([...kinds].map(([kind, read]) => [kind, sectionOf(read)]))
  const touched = new Map<RecordKind, Set<string>>()
  const listeners = new Set<() => void>()
  let carried = readCarried(doc)
  let carriedTouched = false
  let canvas = assembleCanvas(doc, sections, carried)

  const watchers = allKinds.map((kind) => {
    const map = rootMap(doc, kind)
    const watch = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      const ids = touched.get(kind) ?? new Set()
      touched.set(kind, ids)
      for (const key of events.flatMap((event) => changedKeys(event, map))) ids.add(recordIdOf(kind, key))
    }
    map.observeDeep(watch as never)
    return () => map.unobserveDeep(watch as never)
  })
  const watchCarried = () => void (carriedTouched = true)
  carriedMap(doc).observe(watchCarried)

  const renew = () => {
    if (touched.size === 0 && !carriedTouched) return
    for (const [kind, ids] of touched) {
      const read = rereadRecords(doc, kind, ids, kinds.get(kind))
      kinds.set(kind, read)
      sections.set(kind, sectionOf(read))
    }
    if (carriedTouched) carried = readCarried(doc)
    touched.clear()
    carriedTouched = false
    canvas = assembleCanvas(doc, sections, carried)
    for (const listener of listeners) listener()
  }
  doc.on('afterTransaction', renew)

  return {
    current: () => canvas,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    stop: () => {
      doc.off('afterTransaction', renew)
      carriedMap(doc).unobserve(watchCarried)
      for (const stop of watchers) stop()
      listeners.clear()
    },
  }
}

function changedKeys(event: Y.YEvent<Y.AbstractType<unknown>>, map: Y.Map<unknown>): readonly string[] {
  if ((event.target as unknown) !== map) return [String(event.path[0])]
  return [...(event as unknown as Y.YMapEvent<unknown>).keysChanged]
}

function rereadRecords(
  doc: Y.Doc,
  kind: RecordKind,
  ids: ReadonlySet<string>,
  before: ReadonlyMap<string, ReadRecord> = new Map(),
): Map<string, ReadRecord> {
  const after = new Map(before)
  for (const id of ids) after.delete(id)
  for (const [id, read] of readKind(doc, kind, ids)) after.set(id, read)
  return after
}
