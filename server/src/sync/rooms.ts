import { currentSchemaVersion } from '@praatplaat/model'
import type { CloseReason } from '@praatplaat/protocol'
import type { Logger } from 'pino'
import type { UpdateLog } from '../storage/canvas-storage.ts'
import type { FollowEdits } from '../versions/automatic-versions.ts'
import type { SyncCounts } from '../watch/sync-counts.ts'
import type { Connection } from './connection.ts'
import { takeTurns } from './in-turns.ts'
import { openRoom } from './open-room.ts'
import type { Room } from './room.ts'

/** The canvases that are in memory. */
export interface Rooms {
  /**
   * Opens a canvas, or joins those who have it open: however many come at once, it is loaded
   * once. `null` for no such canvas. Who entered must leave.
   *
   * @throws when it cannot be loaded now.
   */
  readonly enter: (canvasId: string) => Promise<Room | null>
  readonly leave: (canvasId: string, room: Room) => void
  /** Ends a canvas's room, if it has one. */
  readonly close: (canvasId: string, reason: CloseReason) => void
  /** Ends all of them, once everything is committed. */
  readonly closeAll: (reason: CloseReason) => Promise<void>
  /** Puts a table on hold, or lets it go on; also one that is still being loaded. */
  readonly freeze: (canvasId: string, frozen: boolean) => void
  /** How many people are at a canvas. */
  readonly peopleAt: (canvasId: string) => number
  /** The connection of who shows themselves at a canvas under this id. */
  readonly connectionOf: (canvasId: string, clientId: number) => Connection | undefined
  readonly canvasIds: () => readonly string[]
  readonly count: () => number
  /** What each document takes up, in bytes, at most. */
  readonly documentBytes: () => readonly number[]
}

export interface RoomsOptions {
  readonly log: UpdateLog
  /** Of which workshop something is a table; `null` for the own document of one. Left out, all are tables. */
  readonly tableOf?: (canvasId: string) => Promise<{ readonly frozen: boolean } | null>
  readonly followEdits: FollowEdits
  /** Sees the edits of where a meeting stands. */
  readonly followWorkshop?: FollowEdits
  readonly mostBytes: number
  readonly compactEvery: number
  /** How long an empty room stays, in milliseconds: a page that is reloaded finds it still there. */
  readonly graceMilliseconds: number
  readonly logger: Logger
  readonly counts: SyncCounts
  readonly onCommitted: (milliseconds: number) => void
}

interface Entry {
  readonly loading: Promise<Room | null>
  /** What was said while it was loading; `null`: as it is stored. */
  readonly hold: { frozen: boolean | null }
  room: Room | null
  inside: number
  timer: NodeJS.Timeout | null
}

const atEase = { frozen: false }

export function createRooms(options: RoomsOptions): Rooms {
  const { log, logger } = options
  const entries = new Map<string, Entry>()
  const nextTurn = takeTurns()

  const forget = (canvasId: string, entry: Entry, reason: CloseReason) => {
    if (entries.get(canvasId) === entry) entries.delete(canvasId)
    if (entry.timer) clearTimeout(entry.timer)
    // It may still be loading: who waits for it finds it closed.
    entry.loading.then((room) => room?.close(reason)).catch(() => {})
  }

  const load = (canvasId: string): Entry => {
    const hold: Entry['hold'] = { frozen: null }
    const loading = (async () => {
      const [stored, table] = await Promise.all([
        log.load(canvasId),
        options.tableOf ? options.tableOf(canvasId) : atEase,
      ])
      if (!stored) return null
      const room = openRoom(stored, {
        canvasId,
        log,
        followEdits: table ? options.followEdits : (options.followWorkshop ?? options.followEdits),
        frozen: hold.frozen ?? table?.frozen ?? false,
        mostBytes: options.mostBytes,
        compactEvery: options.compactEvery,
        onBroken: (reason) => {
          options.counts.roomsBroken += 1
          logger.warn({ reason }, 'a room was closed')
          forget(canvasId, entry, reason)
        },
        counts: options.counts,
        onCommitted: options.onCommitted,
        nextTurn,
      })
      // Another schema: what is stored is nothing for anybody, until it is brought to this one.
      if (stored.schemaVersion !== currentSchemaVersion) await room.ready()
      return room
    })()
    const entry: Entry = { loading, room: null, inside: 0, timer: null, hold }
    entries.set(canvasId, entry)
    return entry
  }

  const unload = async (canvasId: string, entry: Entry) => {
    try {
      await entry.room?.committed()
      await entry.room?.rest()
      await log.compact(canvasId)
    } catch (error) {
      logger.warn({ error }, 'a log was not compacted')
    }
    // Someone may have come back while this was going on.
    if (entry.inside === 0 && entry.timer === null) forget(canvasId, entry, 'going-down')
  }

  return {
    async enter(canvasId) {
      const entry = entries.get(canvasId) ?? load(canvasId)
      entry.inside += 1
      if (entry.timer) clearTimeout(entry.timer)
      entry.timer = null
      try {
        entry.room = await entry.loading
        if (!entry.room) forget(canvasId, entry, 'gone')
        return entry.room
      } catch (error) {
        forget(canvasId, entry, 'storage-not-available')
        throw error
      }
    },
    leave(canvasId, room) {
      const entry = entries.get(canvasId)
      if (!entry || entry.room !== room) return
      entry.inside -= 1
      if (entry.inside > 0) return
      entry.timer = setTimeout(() => {
        entry.timer = null
        void unload(canvasId, entry)
      }, options.graceMilliseconds)
    },
    freeze(canvasId, frozen) {
      const entry = entries.get(canvasId)
      if (!entry) return
      entry.hold.frozen = frozen
      entry.loading.then((room) => room?.freeze(frozen)).catch(() => {})
    },
    peopleAt: (canvasId) => entries.get(canvasId)?.room?.roster.people() ?? 0,
    connectionOf: (canvasId, clientId) => entries.get(canvasId)?.room?.roster.holderOf(clientId),
    close(canvasId, reason) {
      const entry = entries.get(canvasId)
      if (entry) forget(canvasId, entry, reason)
    },
    async closeAll(reason) {
      const open = [...entries]
      for (const [canvasId, entry] of open) forget(canvasId, entry, reason)
      await Promise.allSettled(
        open.map(async ([, entry]) => {
          const room = await entry.loading
          await room?.committed()
          await room?.rest()
        }),
      )
    },
    canvasIds: () => [...entries.keys()],
    count: () => entries.size,
    documentBytes: () => [...entries.values()].flatMap(({ room }) => (room ? [room.bytes()] : [])),
  }
}
