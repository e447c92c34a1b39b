import type { CloseReason } from '@praatplaat/protocol'
import type { UpdateLog } from '../storage/canvas-storage.ts'
import { CanvasGoneError, StorageUnavailableError } from '../storage/storage-error.ts'
import type { Connection } from './connection.ts'
import { encodeUpdate } from './document-messages.ts'
import { openRoomDocument, type RoomDocument } from './room-document.ts'
import { createRoster, type Roster } from './roster.ts'
import { sizeBound } from './size-bound.ts'

/**
 * What became of an edit that a connection brought. `incomplete`: it builds on one that has not
 * come, and the sender is to be asked for its state.
 */
export type Accepted = 'accepted' | 'incomplete' | 'malformed' | 'too-large'

/** One canvas in memory: its document, and who is connected. */
export interface Room {
  /** The document as it is now. It may be another one after something broke it: do not keep it. */
  readonly document: () => RoomDocument
  readonly roster: Roster<Connection>
  /**
   * While something that broke it has the document loaded anew, resolves when that is done, and
   * rejects when it could not be; else `null`. Until then the document may be half changed.
   */
  readonly reloading: () => Promise<void> | null
  readonly join: (connection: Connection) => void
  readonly leave: (connection: Connection) => void
  /**
   * Takes an edit, passes it on at once and appends it to the log.
   *
   * @param message the message that brought it, to be passed on as it is; `null` for the state
   *   with which a client answers our vector.
   */
  readonly accept: (from: Connection, update: Uint8Array, message: Uint8Array | null) => Accepted
  /** Resolves when everything that was accepted so far is committed; rejects when it could not be. */
  readonly committed: () => Promise<void>
  /** Ends the room: everybody is told why, and nothing is taken any more. */
  readonly close: (reason: CloseReason) => void
  readonly connections: () => number
}

export interface RoomOptions {
  readonly canvasId: string
  readonly log: UpdateLog
  /** The largest a document may get, in bytes of its state. */
  readonly mostBytes: number
  /** The room cannot go on: it is to be forgotten, and loaded anew for who comes next. */
  readonly onBroken: (reason: CloseReason) => void
  readonly onCommitted: (milliseconds: number) => void
}

const presenceGatherMilliseconds = 30

/** Opens a room on a stored document. @throws {FutureSchemaError} */
export function openRoom(state: Uint8Array, options: RoomOptions): Room {
  const { canvasId, log, onBroken } = options
  const connections = new Set<Connection>()
  let closed: CloseReason | null = null
  let lastCommit: Promise<void> = Promise.resolve()

  const close = (reason: CloseReason) => {
    if (closed) return
    closed = reason
    roster.stop()
    document.destroy()
    for (const connection of connections) {
      if (reason === 'going-down') connection.notify('going-down')
      connection.close(reason)
    }
    connections.clear()
  }

  const append = (update: Uint8Array) => {
    const began = performance.now()
    lastCommit = log.append(canvasId, update)
    lastCommit.then(
      () => options.onCommitted(performance.now() - began),
      (error: unknown) => {
        // What could not be stored is still with those who made it. They come back, find the
        // stored document, and bring what it lacks.
        if (closed) return
        const gone = error instanceof CanvasGoneError
        if (!gone) for (const connection of connections) connection.notify('storage-not-available')
        onBroken(gone ? 'gone' : 'storage-not-available')
      },
    )
  }

  const passOn = (message: Uint8Array, except: Connection) => {
    for (const connection of connections) if (connection !== except) connection.socket.send(message)
  }

  const openAnew = async () => {
    try {
      const stored = await log.load(canvasId)
      if (!stored) throw new CanvasGoneError()
      if (closed) throw new StorageUnavailableError('the room was closed')
      document.destroy()
      document = openRoomDocument(stored, append)
    } catch (error) {
      if (!closed) onBroken(error instanceof CanvasGoneError ? 'gone' : 'storage-not-available')
      throw error
    }
    reloading = null
    release()
  }

  /** One of them may bring something that breaks it again: then the others wait on. */
  const release = () => {
    for (const connection of connections) if (reloading === null) connection.release()
  }

  /**
   * An update that failed half-way may have changed the document. Everybody's messages wait
   * until it has been loaded anew, which nobody notices.
   */
  const loadAnew = () => {
    for (const connection of connections) connection.hold()
    reloading = openAnew()
    // Whoever waits for it hears of it; all others by the room being closed.
    reloading.catch(() => {})
  }

  let reloading: Promise<void> | null = null
  let document = openRoomDocument(state, append)
  const bound = sizeBound(options.mostBytes, state.length, () => document.since().length)
  const roster = createRoster<Connection>({
    gatherFor: presenceGatherMilliseconds,
    tell: (message) => {
      for (const connection of connections) connection.socket.sendPresence(message)
    },
    tellOne: (connection, message) => connection.socket.sendPresence(message),
    doubt: (connection) => connection.prove(),
  })

  return {
    document: () => document,
    roster,
    reloading: () => reloading,
    join(connection) {
      if (closed) return connection.close(closed)
      connections.add(connection)
      const everybody = roster.everybody()
      if (everybody) connection.socket.sendPresence(everybody)
    },
    leave(connection) {
      connections.delete(connection)
      roster.leave(connection)
    },
    accept(from, update, message) {
      if (closed) return 'incomplete'
      if (!bound.fits(update.length, () => document.adds(update))) return 'too-large'

      const taken = document.take(update)
      switch (taken.kind) {
        case 'nothing':
          return 'accepted'
        case 'taken':
          passOn(message ?? encodeUpdate(update), from)
          append(update)
          return 'accepted'
        case 'gap':
          if (taken.part) {
            passOn(encodeUpdate(taken.part), from)
            append(taken.part)
          }
          // A state holds all that its sender sees: what it lacks waits at the sender as well, and
          // asking for it again would bring the same.
          return message === null ? 'accepted' : 'incomplete'
        case 'broken':
          loadAnew()
          return 'malformed'
        default:
          return 'malformed'
      }
    },
    committed: () => lastCommit,
    close,
    connections: () => connections.size,
  }
}
