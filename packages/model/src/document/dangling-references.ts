import type { Canvas, Repair } from '../canvas/canvas.ts'
import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { referencesOf, type Reference } from '../references.ts'

/** A record that was read is frozen, so what it refers to is looked up once and not after every edit. */
const found = new WeakMap<object, readonly Reference[]>()

/**
 * References to what is gone: someone deleted it while someone else used it. They stay as
 * they are, for deleting them would lose what was written, and are reported so that a view
 * can show them as such [RD2].
 */
export function danglingReferences(canvas: Omit<Canvas, 'repairs'>): readonly Repair[] {
  const dangling: Repair[] = []
  for (const kind of listedKinds) {
    for (const record of Object.values(canvas[kind])) {
      for (const { field, kind: to, id, at } of referencesIn(kind, record)) {
        if (Object.hasOwn(canvas[to], id)) continue
        const path = `/${kind}/${record.id}/${field}${at === null ? '' : `/${id}`}`
        dangling.push({ path, kind: 'dangling' })
      }
    }
  }
  return dangling
}

function referencesIn(kind: ListedKind, record: object): readonly Reference[] {
  const known = found.get(record)
  if (known) return known
  const references = referencesOf(kind, record)
  found.set(record, references)
  return references
}
