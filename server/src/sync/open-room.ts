import { currentSchemaVersion } from '@praatplaat/model'
import type { CloseReason, NoticeCode } from '@praatplaat/protocol'
import type { StoredDocument, UpdateLog } from '../storage/canvas-storage.ts'
import { CanvasGoneError, StorageUnavailableError } from '../storage/storage-error.ts'
import type { EditFollower, FollowEdits } from '../versions/automatic-versions.ts'
import type { SyncCounts } from '../watch/sync-counts.ts'
import { isLarge } from './apply-in-slices.ts'
import type { Connection } from './connection.ts'
import { encodeState, encodeUpdate } from './document-messages.ts'
import { holdDocument } from './held-document.ts'
import type { NextTurn } from './in-turns.ts'
import { keepShort } from './keep-short.ts'
import type { Taken } from './room-document.ts'
import { createRelay } from './relay.ts'
import { createRoomLog } from './room-log.ts'
import type { Accepted, Room } from './room.ts'
import { createRoster } from './roster.ts'
import { serverFrame } from './server-frame.ts'
import { sizeBound } from './size-bound.ts'
import { isOfNothing, wholeDocument } from './whole-document.ts'

export interface RoomOptions {
  readonly canvasId: string
  readonly log: UpdateLog
  readonly followEdits: FollowEdits
  /** Whether the table is on hold already. */
  readonly frozen?: boolean
  /** The largest a document may get, in bytes of its state. */
  readonly mostBytes: number
  /** After so many edits the log is compacted, in updates; later where that would be much work for few of them. */
  readonly compactEvery: number
  /** The room cannot go on: it is to be forgotten, and loaded anew for who comes next. */
  readonly onBroken: (reason: CloseReason) => void
  readonly counts: SyncCounts
  readonly onCommitted: (milliseconds: number) => void
  /** For work that takes long. */
  readonly nextTurn: NextTurn
}

/**
 * What people see of each other's pointers may be this old. An edit takes presence along that has waited
 * for the least of it: the write to each client is what costs, and not what is in it. Who made that edit gets
 * the presence somewhat later, with something else.
 */
const gatherPresenceFor = { least: 20, most: 50 } as const

/**
 * So long after somebody came the document is looked into that nobody needed before, in milliseconds: later than
 * the first has been answered and has made theirs of it, and sooner than most of them edit.
 */
const openAfter = 400

/**
 * Opens a room on a stored document. One of another schema than this program's is not given to anybody before the
 * room is ready: see to that first.
 */
export function openRoom(stored: StoredDocument, options: RoomOptions): Room {
  const { canvasId, log, onBroken, counts } = options
  const connections = new Set<Connection>()
  let closed: CloseReason | null = null
  let frozen = options.frozen ?? false

  const close = (reason: CloseReason) => {
    if (closed) return
    relay.flush()
    closed = reason
    roster.stop()
    if (timer) clearTimeout(timer)
    follower?.stop()
    held.destroy()
    for (const connection of connections) {
      if (reason === 'going-down') connection.notify('going-down')
      connection.close(reason)
    }
    connections.clear()
  }

  const notify = (code: NoticeCode) => {
    for (const connection of connections) connection.notify(code)
  }

  const append = (update: Uint8Array) => {
    compaction.appended(update.length)
    roomLog.append(update)
  }

  const notStored = (error: unknown) => {
    if (closed) return
    if (!(error instanceof CanvasGoneError)) notify('storage-not-available')
    broken(error)
  }

  /** Neither waits for the other. Appended first, it is the sooner on disk for those who see it the next moment. */
  const keepAndPassOn = (update: Uint8Array, message: Uint8Array, from: Connection | null) => {
    follower!.edited(held.now()!)
    whole.edited(message)
    append(update)
    relay.passOn(message, from)
    compaction.beginWhenLong()
  }

  /** One of them may bring something that breaks it again: then the others wait on. */
  const release = () => {
    for (const connection of connections) if (held.isReady()) connection.release()
  }

  const broken = (error: unknown) =>
    onBroken(error instanceof CanvasGoneError ? 'gone' : 'storage-not-available')

  /**
   * An update that was found wrong too late has changed the document. Everybody's messages
   * wait until it has been loaded anew, which nobody notices.
   */
  const loadAnew = () => {
    counts.roomsReloaded += 1
    for (const connection of connections) connection.hold()
    whole.replaced()
    held.renew()
  }

  /** What became of an edit that the document was asked to take. */
  const settle = (
    taken: Taken,
    from: Connection,
    update: Uint8Array,
    message: Uint8Array | null,
  ): Accepted => {
    switch (taken.kind) {
      case 'nothing':
        return 'accepted'
      case 'taken':
        keepAndPassOn(update, message ?? encodeUpdate(update), from)
        return 'accepted'
      case 'gap':
        if (taken.part) keepAndPassOn(taken.part, encodeUpdate(taken.part), from)
        // A state holds all that its sender sees: what it lacks waits at the sender as well, and
        // asking for it again would bring the same.
        return message === null ? 'accepted' : 'incomplete'
      case 'too-many-parts':
        return 'too-large'
      case 'broken':
        loadAnew()
        return 'malformed'
      case 'unreadable':
        loadAnew()
        return 'unreadable'
      default:
        return 'malformed'
    }
  }

  const acceptInTurns = (from: Connection, update: Uint8Array, message: Uint8Array | null) => {
    for (const connection of connections) connection.hold()
    return held.inTurns<Taken, Accepted>(
      held.now()!.takeInSteps(update, (adds) => bound.fits(update.length, adds)),
      // What is half done must not stay.
      () => ({ kind: 'broken' }),
      (taken) => (taken ? settle(taken, from, update, message) : 'incomplete'),
    )
  }

  const mayBeGiven = stored.schemaVersion === currentSchemaVersion
  let follower: EditFollower | null = null
  let timer: NodeJS.Timeout | null = null
  const held = holdDocument({
    stored,
    load: () => log.load(canvasId),
    nextTurn: options.nextTurn,
    isClosed: () => closed !== null,
    onMigrated: append,
    onMade: (document) => {
      follower ??= options.followEdits(canvasId, document)
    },
    onReady: release,
    onFailed: (error, of) => {
      // Of one that may not be given yet, whoever asked for the room hears what is wrong.
      if (of === 'anew' || mayBeGiven) broken(error)
    },
  })
  const whole = wholeDocument(mayBeGiven ? stored.state : null, () =>
    held.isReady() ? held.now()!.since() : null,
  )
  const bound = sizeBound(options.mostBytes, stored.state.length, () => held.now()!.since().length)
  const compaction = keepShort(() => log.compact(canvasId), options.compactEvery, bound.estimate)
  const roomLog = createRoomLog({
    canvasId,
    log,
    counts,
    onCommitted: options.onCommitted,
    onFailed: notStored,
  })
  const roster = createRoster<Connection>({
    gatherFor: gatherPresenceFor,
    tell: (message) => {
      const presence = serverFrame(message)
      for (const connection of connections) connection.socket.passPresence(presence)
    },
    tellOne: (connection, message) => connection.socket.sendPresence(message),
    doubt: (connection) => connection.prove(),
  })
  const relay = createRelay(connections, roster.takeGathered, counts)

  return {
    document() {
      if (!held.isReady()) throw new Error('the room is not ready')
      return held.now()!
    },
    roster,
    isReady: held.isReady,
    prepare: held.prepare,
    ready: held.ready,
    answer(stateVector) {
      if (isOfNothing(stateVector)) return whole.answer()
      return held.isReady() ? { state: encodeState(held.now()!.since(stateVector)), after: null } : null
    },
    async content() {
      // A large edit that is on its way belongs to what is there now.
      if (held.isBusy()) await held.ready()
      if (closed) throw new StorageUnavailableError('the room was closed')
      const bytes = whole.bytes()
      if (bytes) return bytes
      await held.ready()
      return whole.bytes()!
    },
    join(connection) {
      if (closed) return connection.close(closed)
      connections.add(connection)
      const everybody = roster.everybody()
      if (everybody) connection.socket.sendPresence(everybody)
      if (!held.now()) timer ??= setTimeout(held.prepare, openAfter)
    },
    leave(connection) {
      connections.delete(connection)
      roster.leave(connection)
    },
    accept(from, update, message) {
      if (closed || !held.isReady()) return 'incomplete'
      if (isLarge(update)) return acceptInTurns(from, update, message)
      const document = held.now()!
      if (!bound.fits(update.length, () => document.adds(update))) return 'too-large'
      return settle(document.take(update), from, update, message)
    },
    edit(writer) {
      if (closed || !held.isReady()) return false
      try {
        const update = held.now()!.write(writer)
        if (!update) return true
        // Counted in, and not refused: what comes back was there before.
        bound.fits(update.length, () => true)
        keepAndPassOn(update, encodeUpdate(update), null)
        return true
      } catch (error) {
        loadAnew()
        throw error
      }
    },
    notify,
    isFrozen: () => frozen,
    freeze(next) {
      if (next === frozen) return
      frozen = next
      for (const connection of connections) if (!frozen) connection.thaw()
    },
    committed: roomLog.committed,
    async rest() {
      await follower?.rest()
    },
    close,
    bytes: bound.estimate,
  }
}
