import { migrateDocument, statedSchemaVersion } from '@praatplaat/model/document'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { leaveFormats } from '../storage/leave-formats.ts'
import { isLarge, partsPerSlice, slicesOf } from './apply-in-slices.ts'
import { mostParts, partsOf, weightOf } from './document-parts.ts'
import { atOnce } from './in-turns.ts'
import { deepestNesting, nestsTooDeep } from './nests-too-deep.ts'
import { nestsWithinItself } from './nests-within-itself.ts'
import { scanUpdate, type UpdateParts } from './scan-update.ts'
import { sizeBound } from './size-bound.ts'
import { indexUpdate, type UpdateIndex } from './update-index.ts'
import { writeInto } from './write-into.ts'

/**
 * What became of an update.
 *
 * - `nothing`: everything in it was there already.
 * - `taken`: all of it is in the document now.
 * - `gap`: something in it builds on an update that is missing. What could be taken is in `part`.
 * - `malformed`: it is no update, or one that nobody could take. The document is as it was.
 * - `too-many-parts`: there is no memory for what it would bring. The document is as it was.
 * - `broken`: it failed half-way, and may have changed something. The document must be loaded anew.
 * - `unreadable`: with it, no program could read the document any more. It must be loaded anew as well.
 */
export type Taken =
  | { readonly kind: 'nothing' | 'taken' | 'malformed' | 'too-many-parts' | 'broken' | 'unreadable' }
  | { readonly kind: 'gap'; readonly part: Uint8Array | null }

/** So many clients of which the document knows nothing may be in somebody's state vector. */
const mostUnknownClients = 10_000

/** The document of a room. */
export interface RoomDocument {
  readonly take: (update: Uint8Array) => Taken
  /**
   * The same in steps, for an update that is large. Until it is done the document is on its way from one state
   * to the other, and nothing else may be done with it.
   *
   * @param fits whether there is room for it; asked before the document is touched.
   */
  readonly takeInSteps: (update: Uint8Array, fits: (adds: () => boolean) => boolean) => Generator<void, Taken>
  /** Whether an update holds anything that the document does not. @throws for what is no update. */
  readonly lacks: (update: Uint8Array) => boolean
  /** Whether an update makes the document longer. What only deletes does not, nor what is no update. */
  readonly adds: (update: Uint8Array) => boolean
  readonly stateVector: () => Uint8Array
  /** What someone lacks whose state vector this is; left out, everything. @throws for what is no state vector. */
  readonly since: (stateVector?: Uint8Array) => Uint8Array
  readonly read: <T>(reader: (doc: Y.Doc) => T) => T
  /** Writes in one transaction. Returns the update; `null` where nothing changed. @throws what the writer throws: load it anew then. */
  readonly write: (writer: (doc: Y.Doc) => void) => Uint8Array | null
  readonly destroy: () => void
}

/**
 * Opens a stored document, migrated to the schema of this program.
 *
 * @param state the stored document, as one update.
 * @param onMigrated gets what the migration wrote, to be stored.
 * @param most so many parts of a large update are dealt with in one step.
 * @throws {FutureSchemaError} when a newer version of the program wrote it.
 */
export function openRoomDocument(
  state: Uint8Array,
  onMigrated: (update: Uint8Array) => void,
  most: number = partsPerSlice,
): RoomDocument {
  const doc = new Y.Doc()
  leaveFormats(doc)
  Y.applyUpdate(doc, state)
  return roomDocument(doc, onMigrated, most)
}

/** The same in steps, for a document that may be large. */
export function* openInSteps(
  state: Uint8Array,
  onMigrated: (update: Uint8Array) => void,
  most: number = partsPerSlice,
): Generator<void, RoomDocument> {
  if (!isLarge(state)) return openRoomDocument(state, onMigrated, most)
  const doc = new Y.Doc()
  leaveFormats(doc)
  for (const slice of slicesOf(doc, yield* indexUpdate(state, most), most)) {
    Y.applyUpdate(doc, slice)
    dropPending(doc)
    yield
  }
  return roomDocument(doc, onMigrated, most)
}

function roomDocument(doc: Y.Doc, onMigrated: (update: Uint8Array) => void, most: number): RoomDocument {
  const before = Y.encodeStateVector(doc)
  if (migrateDocument(doc)) onMigrated(Y.encodeStateAsUpdate(doc, before))
  const schemaVersion = statedSchemaVersion(doc)
  const measure = () => partsOf(doc)
  const bound = sizeBound(mostParts, measure(), measure)

  let last: Y.Transaction | null = null
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    last = transaction
  })

  /** Held until the next edit, what a transaction weighs would grow old with every one. */
  const takeLast = () => {
    const transaction = last
    last = null
    return transaction
  }

  const adds = (update: Uint8Array): boolean => {
    const parts = scanned(update)
    if (!parts) return false
    if (weightOf(parts) > mostParts) return true
    return Y.decodeUpdate(update).structs.some(
      (struct) =>
        !(struct instanceof Y.Skip) &&
        struct.id.clock + struct.length > Y.getState(doc.store, struct.id.client),
    )
  }

  /** Applies something that has been scanned. Says what is wrong with the document after it; what was missing is forgotten. */
  const apply = (update: Uint8Array, types: number): Applied | 'broken' | 'unreadable' => {
    last = null
    try {
      Y.applyUpdate(doc, update)
    } catch {
      return 'broken'
    }
    const transaction = takeLast()
    if (statedSchemaVersion(doc) !== schemaVersion) return 'unreadable'
    if (types > 0 && transaction !== null && nestsTooDeep(transaction)) return 'unreadable'
    const changed = transaction !== null && changedSomething(transaction) ? transaction : null
    return { changed, gap: dropPending(doc) }
  }

  return {
    take(update) {
      // Scanning finds nearly everything that is wrong with an update before it touches the document.
      const parts = scanned(update)
      if (!parts) return { kind: 'malformed' }
      if (!bound.fits(weightOf(parts), () => adds(update))) return { kind: 'too-many-parts' }
      if (nests(update, parts)) return { kind: 'malformed' }
      const applied = apply(update, parts.types)
      if (typeof applied === 'string') return { kind: applied }
      const { changed, gap } = applied
      if (gap)
        return { kind: 'gap', part: changed ? Y.encodeStateAsUpdate(doc, vectorBefore(changed)) : null }
      return { kind: changed ? 'taken' : 'nothing' }
    },
    *takeInSteps(update, fits) {
      let index: UpdateIndex
      try {
        index = yield* indexUpdate(update, most)
      } catch {
        return { kind: 'malformed' }
      }
      const { parts, clients } = index
      const brings = () =>
        [...clients.values()].some(({ client, known }) => known > Y.getState(doc.store, client))
      if (!fits(brings) || !bound.fits(weightOf(parts), brings)) return { kind: 'too-many-parts' }
      if (yield* nestsWithinItself(index, most)) return { kind: 'malformed' }

      const vector = Y.encodeStateVector(doc)
      const all = { changed: false, gap: false }
      for (const slice of slicesOf(doc, index, most)) {
        const applied = apply(slice, parts.types)
        if (typeof applied === 'string') return { kind: applied }
        all.changed ||= applied.changed !== null
        all.gap ||= applied.gap
        yield
      }
      if (all.gap) return { kind: 'gap', part: all.changed ? Y.encodeStateAsUpdate(doc, vector) : null }
      return { kind: all.changed ? 'taken' : 'nothing' }
    },
    lacks(update) {
      // What cannot all be in the document need not be looked for.
      if (weightOf(scanUpdate(update)) > mostParts) return true
      return !Y.snapshotContainsUpdate(Y.snapshot(doc), update)
    },
    adds,
    stateVector: () => Y.encodeStateVector(doc),
    since(stateVector) {
      if (stateVector) mustBeCredible(stateVector, doc.store.clients.size)
      return Y.encodeStateAsUpdate(doc, stateVector)
    },
    read: (reader) => reader(doc),
    write(writer) {
      const update = writeInto(doc, writer)
      takeLast()
      return update
    },
    destroy: () => doc.destroy(),
  }
}

interface Applied {
  /** The transaction that changed something; `null` when nothing changed. */
  readonly changed: Y.Transaction | null
  /** Something in it builds on what is missing. */
  readonly gap: boolean
}

function scanned(bytes: Uint8Array): UpdateParts | null {
  try {
    return scanUpdate(bytes)
  } catch {
    return null
  }
}

/** Looked into only when it has as many types as that takes. */
function nests(update: Uint8Array, { types }: UpdateParts): boolean {
  return types > deepestNesting && atOnce(nestsWithinItself(atOnce(indexUpdate(update, Infinity)), Infinity))
}

/** Reading one of millions of clients takes seconds, in which nobody else is served. */
function mustBeCredible(stateVector: Uint8Array, known: number): void {
  const clients = decoding.readVarUint(decoding.createDecoder(stateVector))
  if (clients > known + mostUnknownClients) throw new Error(`a state vector of ${clients} clients`)
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
