import { currentSchemaVersion } from '@praatplaat/model'
import type { CloseReason } from '@praatplaat/protocol'
import type * as Y from 'yjs'
import type { StoredDocument, UpdateLog } from '../storage/canvas-storage.ts'
import { CanvasGoneError, StorageUnavailableError } from '../storage/storage-error.ts'
import type { EditFollower, FollowEdits } from '../versions/automatic-versions.ts'
import type { SyncCounts } from '../watch/sync-counts.ts'
import type { Connection } from './connection.ts'
import { encodeState, encodeUpdate } from './document-messages.ts'
import { openRoomDocument, type RoomDocument } from './room-document.ts'
import { createRoster, type Roster } from './roster.ts'
import { serverFrame, together, type ServerFrame } from './server-frame.ts'
import { sizeBound } from './size-bound.ts'
import { isOfNothing, wholeDocument } from './whole-document.ts'

/**
 * What became of an edit that a connection brought. `incomplete`: it builds on one that has not
 * come, and the sender is to be asked for its state.
 */
export type Accepted = 'accepted' | 'incomplete' | 'malformed' | 'unreadable' | 'too-large'

/**
 * One canvas in memory: its document, and who is connected. The document is stored as bytes, and these are all
 * that somebody needs who has nothing yet; what there is to look things up in is made of them afterwards.
 */
export interface Room {
  /**
   * The document as it is now. It may be another one after something broke it: do not keep it.
   *
   * @throws while the room is not ready.
   */
  readonly document: () => RoomDocument
  readonly roster: Roster<Connection>
  /** Whether there is a document: not before somebody needs one, nor while it is loaded anew. */
  readonly isReady: () => boolean
  /** Resolves when there is a document, and rejects when there can be none. From then on it is made. */
  readonly ready: () => Promise<void>
  /** The message with what someone lacks whose state vector this is; `null` when only a room that is ready can tell. @throws for what is no state vector. */
  readonly answer: (stateVector: Uint8Array) => Uint8Array | null
  readonly join: (connection: Connection) => void
  readonly leave: (connection: Connection) => void
  /**
   * Takes an edit, passes it on at once and appends it to the log.
   *
   * @param message the message that brought it, to be passed on as it is; `null` for the state
   *   with which a client answers our vector.
   */
  readonly accept: (from: Connection, update: Uint8Array, message: Uint8Array | null) => Accepted
  /**
   * Edits the document by the server's own hand, in one transaction, passes that on to
   * everybody and appends it. Returns whether it was done: not when the room was closed, or
   * is not ready.
   */
  readonly edit: (writer: (doc: Y.Doc) => void) => boolean
  /** Whether only who facilitates may edit now. */
  readonly isFrozen: () => boolean
  /** Puts the table on hold, or lets it go on: then everybody is asked for what was held back. */
  readonly freeze: (frozen: boolean) => void
  /** Resolves when everything that was accepted so far is committed; rejects when it could not be. */
  readonly committed: () => Promise<void>
  /** Nobody is there any more: what was edited is kept as a version. */
  readonly rest: () => Promise<void>
  /** Ends the room: everybody is told why, and nothing is taken any more. */
  readonly close: (reason: CloseReason) => void
  /** What the document takes up, at most. */
  readonly bytes: () => number
}

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
}

/**
 * What people see of each other's pointers may be this old. An edit takes presence along that has waited
 * for the least of it: the write to each client is what costs, and not what is in it.
 */
const gatherPresenceFor = { least: 20, most: 50 } as const

/** From so many bytes on, a write is not worth saving. */
const mostPassedTogether = 64 * 1024

/** Edits on their way to everybody but the one who made them. */
interface Outgoing {
  readonly from: Connection | null
  readonly frames: ServerFrame[]
  bytes: number
}

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
  let lastCommit: Promise<void> = Promise.resolve()
  let outgoing: Outgoing | null = null
  let sinceCompacted = { updates: 0, bytes: 0 }
  let compacting = false

  const close = (reason: CloseReason) => {
    if (closed) return
    sendOutgoing()
    closed = reason
    roster.stop()
    if (timer) clearTimeout(timer)
    follower?.stop()
    document?.destroy()
    for (const connection of connections) {
      if (reason === 'going-down') connection.notify('going-down')
      connection.close(reason)
    }
    connections.clear()
  }

  const append = (update: Uint8Array) => {
    const began = performance.now()
    sinceCompacted.updates += 1
    sinceCompacted.bytes += update.length
    counts.updatesIn += 1
    counts.commitsWaiting += 1
    lastCommit = log.append(canvasId, update)
    lastCommit.then(
      () => {
        counts.commitsWaiting -= 1
        options.onCommitted(performance.now() - began)
      },
      (error: unknown) => {
        counts.commitsWaiting -= 1
        // What could not be stored is still with those who made it. They come back, find the
        // stored document, and bring what it lacks.
        if (closed) return
        const gone = error instanceof CanvasGoneError
        if (!gone) for (const connection of connections) connection.notify('storage-not-available')
        onBroken(gone ? 'gone' : 'storage-not-available')
      },
    )
  }

  /**
   * Keeps the log short, so that whoever opens the canvas after a restart need not wait for all of it to be merged.
   * That happens where the log is, takes as long as the document is large, and loses nothing when it fails.
   */
  const compactWhenLong = () => {
    const { updates, bytes } = sinceCompacted
    if (compacting || updates < options.compactEvery || bytes < bound.estimate() / 8) return
    sinceCompacted = { updates: 0, bytes: 0 }
    compacting = true
    log
      .compact(canvasId)
      .catch(() => {})
      .finally(() => {
        compacting = false
      })
  }

  /**
   * What comes in one read of a connection goes out together. That is at once, when all of it has been
   * looked at, and costs every other client one write.
   */
  const passOn = (message: Uint8Array, from: Connection | null) => {
    if (outgoing && (outgoing.from !== from || outgoing.bytes > mostPassedTogether)) sendOutgoing()
    if (!outgoing) {
      outgoing = { from, frames: [], bytes: 0 }
      queueMicrotask(sendOutgoing)
    }
    outgoing.frames.push(serverFrame(message))
    outgoing.bytes += message.length
  }

  const sendOutgoing = () => {
    if (!outgoing) return
    const { from, frames } = outgoing
    outgoing = null
    const edits = together(frames)
    const gathered = roster.takeGathered()
    const presence = gathered && serverFrame(gathered)
    const both = presence && together([edits, presence])
    for (const connection of connections) {
      if (connection === from) continue
      counts.updatesOut += frames.length
      connection.socket.pass(edits, both)
    }
    if (presence) from?.socket.passPresence(presence)
  }

  /** Neither waits for the other. Appended first, it is the sooner on disk for those who see it the next moment. */
  const keepAndPassOn = (update: Uint8Array, message: Uint8Array, from: Connection | null) => {
    follower!.edited(document!)
    whole.changed()
    append(update)
    passOn(message, from)
    compactWhenLong()
  }

  /** Makes the document of what is stored, after whatever this turn still has to do: such as answering who came first. */
  const open = async (load: () => Promise<StoredDocument | null>, hopeless: (error: unknown) => void) => {
    try {
      await new Promise((resolve) => setImmediate(resolve))
      const found = await load()
      if (!found) throw new CanvasGoneError()
      if (closed) throw new StorageUnavailableError('the room was closed')
      document = openRoomDocument(found.state, append)
      follower ??= options.followEdits(canvasId, document)
    } catch (error) {
      if (!closed) hopeless(error)
      throw error
    }
    opening = null
    release()
  }

  /** One of them may bring something that breaks it again: then the others wait on. */
  const release = () => {
    for (const connection of connections) if (document !== null) connection.release()
  }

  const begin = (opened: Promise<void>) => {
    opening = opened
    // Whoever waits for it hears of it; all others by the room being closed.
    opening.catch(() => {})
    return opened
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
    document?.destroy()
    document = null
    whole.changed()
    void begin(open(() => log.load(canvasId), broken))
  }

  const ready = () => {
    if (document) return Promise.resolve()
    // Of one that may not be given yet, whoever asked for the room hears what is wrong.
    return opening ?? begin(open(async () => stored, mayBeGiven ? broken : () => {}))
  }

  const mayBeGiven = stored.schemaVersion === currentSchemaVersion
  let document: RoomDocument | null = null
  let opening: Promise<void> | null = null
  let follower: EditFollower | null = null
  let timer: NodeJS.Timeout | null = null
  const whole = wholeDocument(mayBeGiven ? stored.state : null, () => document && document.since())
  const bound = sizeBound(options.mostBytes, stored.state.length, () => document!.since().length)
  const roster = createRoster<Connection>({
    gatherFor: gatherPresenceFor,
    tell: (message) => {
      const presence = serverFrame(message)
      for (const connection of connections) connection.socket.passPresence(presence)
    },
    tellOne: (connection, message) => connection.socket.sendPresence(message),
    doubt: (connection) => connection.prove(),
  })

  return {
    document() {
      if (!document) throw new Error('the room is not ready')
      return document
    },
    roster,
    isReady: () => document !== null,
    ready,
    answer(stateVector) {
      if (isOfNothing(stateVector)) return whole.message()
      return document && encodeState(document.since(stateVector))
    },
    join(connection) {
      if (closed) return connection.close(closed)
      connections.add(connection)
      const everybody = roster.everybody()
      if (everybody) connection.socket.sendPresence(everybody)
      if (!document) timer ??= setTimeout(() => void ready(), openAfter)
    },
    leave(connection) {
      connections.delete(connection)
      roster.leave(connection)
    },
    accept(from, update, message) {
      if (closed || !document) return 'incomplete'
      if (!bound.fits(update.length, () => document!.adds(update))) return 'too-large'

      const taken = document.take(update)
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
    },
    edit(writer) {
      if (closed || !document) return false
      try {
        const update = document.write(writer)
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
    isFrozen: () => frozen,
    freeze(next) {
      if (next === frozen) return
      frozen = next
      for (const connection of connections) if (!frozen) connection.thaw()
    },
    committed: () => lastCommit,
    async rest() {
      await follower?.rest()
    },
    close,
    bytes: bound.estimate,
  }
}
