import type * as Y from 'yjs'
import { upgradeCarried } from '../interchange/upgrade-carried.ts'
import { put } from '../mutation.ts'
import { carriedChanges } from '../restore/restore-changes.ts'
import { createFromFile } from './document-from-file.ts'
import { readCanvas } from './read-canvas.ts'
import { writeChanges } from './write-changes.ts'

/** From version 1 to 2: what was carried and has a place now becomes records [MI3]. */
export function recordsOfCarried(doc: Y.Doc): void {
  const canvas = readCanvas(doc)
  const { records, hidden, carried } = upgradeCarried(canvas.carried, (kind, id) =>
    Object.hasOwn(canvas[kind], id),
  )
  writeChanges(doc, [
    ...[...records].flatMap(([kind, made]) => made.map((record) => createFromFile(kind, record))),
    ...hidden.map(({ kind, id, hidden: isHidden }) => put(kind, id, { hidden: isHidden })),
    ...carriedChanges(canvas.carried, carried),
  ])
}
