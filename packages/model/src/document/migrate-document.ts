import * as Y from 'yjs'
import { currentSchemaVersion } from '../interchange/canvas-file.ts'
import { recordsOfCarried } from './records-of-carried.ts'
import { rootMap, schemaVersionKey, schemaVersionOf } from './root-maps.ts'

/** The document was written by a newer version than this one, which would not understand it [MI2]. */
export class FutureSchemaError extends Error {
  readonly id = 'future-schema'
  readonly found: number

  constructor(found: number) {
    super(`The document has schema version ${found}; this program knows up to ${currentSchemaVersion}.`)
    this.found = found
  }
}

/** Brings a document from one schema version to the next, in place. It must stand being run twice. */
export type DocumentMigration = (doc: Y.Doc) => void

/** What brings a document from version `n` to `n + 1`, at index `n - 1`. */
const migrations: readonly DocumentMigration[] = [recordsOfCarried]

/** The origin of what a migration writes, so that nobody's undo counts it as their own. */
const migrationOrigin: object = Object.freeze({ name: 'migration' })

/**
 * Brings a document up to the schema version of this program [MI1]. The server does this
 * before it lets anyone in, so clients never see an old document.
 *
 * @param steps the migrations, for tests; what the program knows otherwise.
 * @returns whether anything was written.
 * @throws {FutureSchemaError} for a document of a newer version.
 */
export function migrateDocument(doc: Y.Doc, steps: readonly DocumentMigration[] = migrations): boolean {
  const target = steps.length + 1
  const found = schemaVersionOf(doc)
  if (found > target) throw new FutureSchemaError(found)
  if (rootMap(doc, 'canvas').get(schemaVersionKey) === target) return false

  // The client by which it is written follows from what the document holds. So two servers that
  // migrate one document at once write the very same thing, and what is typed into a new text
  // on the one is typed into that of the other as well.
  const own = doc.clientID
  doc.clientID = hash(Y.encodeSnapshot(Y.snapshot(doc)))
  try {
    doc.transact(() => {
      for (const step of steps.slice(found - 1)) step(doc)
      rootMap(doc, 'canvas').set(schemaVersionKey, target)
    }, migrationOrigin)
  } finally {
    doc.clientID = own
  }
  return true
}

/** FNV-1a, 32 bits: the room that Yjs gives a client. */
function hash(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0, 0x811c9dc5)
}
