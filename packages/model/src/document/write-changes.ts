import * as Y from 'yjs'
import type { Change } from '../mutation.ts'
import type { RecordKind } from '../record-kinds.ts'
import { wellFormed, wellFormedDeep } from '../well-formed.ts'
import { fieldKey, fieldOf, memberKey, recordIdOf } from './keys.ts'
import { carriedMap, rootMap } from './root-maps.ts'
import { splicesBetween } from './splices-between.ts'

/** Writes a plan's changes. Call it inside one transaction: others then see all of it or nothing. */
export function writeChanges(doc: Y.Doc, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.step) {
      case 'create':
        rootMap(doc, change.kind).set(change.id, true)
        writeFields(doc, change)
        break
      case 'put':
        writeFields(doc, change)
        break
      case 'remove':
        removeRecord(rootMap(doc, change.kind), change.kind, change.id)
        break
      case 'carry':
        carriedMap(doc).set(wellFormed(change.pointer), wellFormedDeep(change.value))
        break
      case 'drop':
        carriedMap(doc).delete(change.pointer)
        break
    }
  }
}

function writeFields(doc: Y.Doc, { step, kind, id, fields }: Change & { step: 'create' | 'put' }): void {
  const map = rootMap(doc, kind)
  for (const [name, to] of Object.entries(fields)) {
    const field = fieldOf(kind, name)
    if (!field) throw new Error(`${kind} has no field "${name}"`)

    const [key, value] = [fieldKey(kind, id, name), wellFormedDeep(to)]
    if (field.style === 'set') writeSet(map, kind, id, name, value as readonly string[])
    else if (field.style === 'value') map.set(key, value)
    else writeText(map, key, value as string, step === 'put')
  }
}

/**
 * Makes a text read so. One that is there is changed only where it differs, so that what
 * others are typing in it merges [RE3]; a new record gets a text of its own.
 */
function writeText(map: Y.Map<unknown>, key: string, to: string, keep: boolean): void {
  const held = map.get(key)
  const written = held instanceof Y.Text ? held.toString() : ''
  // Of another length than it reads, it holds what is no letter: no client of ours puts that in.
  if (!keep || !(held instanceof Y.Text) || held.length !== written.length) {
    map.set(key, new Y.Text(to))
    return
  }
  for (const { at, remove, insert } of splicesBetween(written, to)) {
    if (remove > 0) held.delete(at, remove)
    if (insert !== '') held.insert(at, insert)
  }
}

/** Removes every key of a record, also those that only another version knows. */
function removeRecord(map: Y.Map<unknown>, kind: RecordKind, id: string): void {
  for (const key of map.keys()) {
    if (recordIdOf(kind, key) === id) map.delete(key)
  }
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
