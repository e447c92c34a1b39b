import * as Y from 'yjs'
import type { Change } from '../mutation.ts'
import type { RecordKind } from '../record-kinds.ts'
import { wellFormedDeep } from '../well-formed.ts'
import { fieldKey, fieldOf, memberKey, recordIdOf } from './keys.ts'
import { rootMap } from './root-maps.ts'

/** Writes a plan's changes. Call it inside one transaction: others then see all of it or nothing. */
export function writeChanges(doc: Y.Doc, changes: readonly Change[]): void {
  for (const change of changes) {
    const map = rootMap(doc, change.kind)
    if (change.step === 'remove') {
      removeRecord(map, change.kind, change.id)
      continue
    }
    if (change.step === 'create') map.set(change.id, true)
    for (const [name, to] of Object.entries(change.fields)) {
      writeField(map, change.kind, change.id, name, wellFormedDeep(to))
    }
  }
}

/** Removes every key of a record, also those that only another version knows. */
function removeRecord(map: Y.Map<unknown>, kind: RecordKind, id: string): void {
  for (const key of map.keys()) {
    if (recordIdOf(kind, key) === id) map.delete(key)
  }
}

function writeField(map: Y.Map<unknown>, kind: RecordKind, id: string, name: string, to: unknown): void {
  const field = fieldOf(kind, name)
  if (!field) throw new Error(`${kind} has no field "${name}"`)

  if (field.style === 'text') map.set(fieldKey(kind, id, name), new Y.Text(to as string))
  else if (field.style === 'set') writeSet(map, kind, id, name, to as readonly string[])
  else map.set(fieldKey(kind, id, name), to)
}

/** Adds and removes only the members that differ: the others may be somebody else's doing. */
function writeSet(
  map: Y.Map<unknown>,
  kind: RecordKind,
  id: string,
  name: string,
  to: readonly string[],
): void {
  const wanted = new Set(to.map((member) => memberKey(kind, id, name, member)))
  const prefix = `${fieldKey(kind, id, name)}/`
  for (const key of map.keys()) {
    if (key.startsWith(prefix) && !wanted.has(key)) map.delete(key)
  }
  for (const key of wanted) {
    if (map.get(key) !== true) map.set(key, true)
  }
}
