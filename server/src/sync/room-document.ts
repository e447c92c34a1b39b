import { migrateDocument } from '@praatplaat/model/document'
import * as Y from 'yjs'

/**
 * What became of an update.
 *
 * - `nothing`: everything in it was there already.
 * - `taken`: all of it is in the document now.
 * - `gap`: something in it builds on an update that is missing. What could be taken is in `part`.
 * - `malformed`: it is no update. The document is as it was.
 * - `broken`: it failed half-way, and may have changed something. The document must be loaded anew.
 */
export type Taken =
  | { readonly kind: 'nothing' | 'taken' | 'malformed' | 'broken' }
  | { readonly kind: 'gap'; readonly part: Uint8Array | null }

/** The document of a room. */
export interface RoomDocument {
  readonly take: (update: Uint8Array) => Taken
  /** Whether an update holds anything that the document does not. @throws for what is no update. */
  readonly lacks: (update: Uint8Array) => boolean
  /** Whether an update makes the document longer. What only deletes does not, nor what is no update. */
  readonly adds: (update: Uint8Array) => boolean
  readonly stateVector: () => Uint8Array
  /** What someone lacks whose state vector this is; left out, everything. @throws for what is no state vector. */
  readonly since: (stateVector?: Uint8Array) => Uint8Array
  readonly read: <T>(reader: (doc: Y.Doc) => T) => T
  readonly destroy: () => void
}

/**
 * Opens a stored document, migrated to the schema of this program.
 *
 * @param state the stored document, as one update.
 * @param onMigrated gets what the migration wrote, to be stored.
 * @throws {FutureSchemaError} when a newer version of the program wrote it.
 */
export function openRoomDocument(state: Uint8Array, onMigrated: (update: Uint8Array) => void): RoomDocument {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const before = Y.encodeStateVector(doc)
  if (migrateDocument(doc)) onMigrated(Y.encodeStateAsUpdate(doc, before))

  let last: Y.Transaction | null = null
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    last = transaction
  })

  return {
    take(update) {
      // Decoding finds nearly everything that is wrong with an update before it touches the document.
      if (!decoded(update)) return { kind: 'malformed' }
      last = null
      try {
        Y.applyUpdate(doc, update)
      } catch {
        return { kind: 'broken' }
      }
      const changed = last !== null && changedSomething(last)
      if (dropPending(doc)) {
        return { kind: 'gap', part: changed ? Y.encodeStateAsUpdate(doc, vectorBefore(last!)) : null }
      }
      return { kind: changed ? 'taken' : 'nothing' }
    },
    lacks: (update) => !Y.snapshotContainsUpdate(Y.snapshot(doc), update),
    adds: (update) =>
      decoded(update)?.structs.some(
        (struct) =>
          !(struct instanceof Y.Skip) &&
          struct.id.clock + struct.length > Y.getState(doc.store, struct.id.client),
      ) ?? false,
    stateVector: () => Y.encodeStateVector(doc),
    since: (stateVector) => Y.encodeStateAsUpdate(doc, stateVector),
    read: (reader) => reader(doc),
    destroy: () => doc.destroy(),
  }
}

/** What is in an update; `null` when it is none. */
function decoded(bytes: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(bytes)
  } catch {
    return null
  }
}

function changedSomething({ beforeState, afterState, deleteSet }: Y.Transaction): boolean {
  if (deleteSet.clients.size > 0) return true
  for (const [client, clock] of afterState) if ((beforeState.get(client) ?? 0) !== clock) return true
  return false
}

/**
 * Forgets what waits for something that is missing. Kept, it would be stored with the document
 * for ever and grow; its sender is asked for everything instead.
 */
function dropPending(doc: Y.Doc): boolean {
  const pending = doc.store.pendingStructs !== null || doc.store.pendingDs !== null
  doc.store.pendingStructs = null
  doc.store.pendingDs = null
  return pending
}

function vectorBefore({ beforeState }: Y.Transaction): Uint8Array {
  return Y.encodeStateVector(beforeState)
}
