import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { createAccess } from './access/access.ts'
import { countPerAddress } from './access/count-per-address.ts'
import { startExpiry } from './expiry/start-expiry.ts'
import { readAppFiles } from './http/app-files.ts'
import { clientAddress } from './http/client-address.ts'
import { createHttpApp } from './http/http-app.ts'
import type { Settings } from './settings.ts'
import type { CanvasStorage } from './storage/canvas-storage.ts'
import { startHeartbeat } from './sync/heartbeat.ts'
import { rateBounds } from './sync/rate-bound.ts'
import { createRooms, type Rooms } from './sync/rooms.ts'
import { serveSync } from './sync/sync-server.ts'
import { automaticVersions } from './versions/automatic-versions.ts'
import { mayReadMetrics } from './watch/may-read-metrics.ts'
import { createMetrics } from './watch/metrics.ts'
import { newSyncCounts } from './watch/sync-counts.ts'
import { steerTables } from './workshops/steer-tables.ts'

/** The largest a document may get, and so also the largest message: somebody may bring a whole one. */
const mostDocumentBytes = 10 * 1024 * 1024

/** Merging so many takes the storage thread some tens of milliseconds, and whoever comes after a crash waits for as long. */
const compactEveryUpdates = 2_000
const unloadAfterMilliseconds = 30_000
/** So long nobody edits a canvas for its state to be worth keeping. */
const quietAfterMilliseconds = 10 * 60_000
const heartbeatMilliseconds = 15_000
const deleteExpiredEveryMilliseconds = 3_600_000
const lookForGoneRoomsEveryMilliseconds = 10_000
/** How long clients have to answer that they go, when the server stops. */
const goodbyeMilliseconds = 1_000

export interface RunningServer {
  readonly port: number
  /** Stops taking connections, tells everybody, and resolves when everything is committed. */
  readonly stop: () => Promise<void>
}

export interface ServerParts {
  readonly settings: Settings
  readonly storage: CanvasStorage
  readonly appDirectory: string
  readonly logger: Logger
  /** How long an empty room stays in memory; left out, half a minute. */
  readonly unloadAfter?: number
}

/** Puts the server together and starts it. @throws what `listen` throws, such as `EADDRINUSE`. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { settings, storage, logger } = parts
  const counts = newSyncCounts()
  const metrics = createMetrics(counts)
  const access = createAccess(storage, countPerAddress(settings.guessesPerMinute, 60))
  const now = () => new Date()
  const makeId = () => randomBytes(16).toString('base64url')
  const rooms: Rooms = createRooms({
    log: storage,
    tableOf: (canvasId) => storage.workshopOf(canvasId),
    followWorkshop: steerTables({ storage, rooms: () => rooms, makeId, logger }),
    followEdits: automaticVersions({ storage, now, makeId, logger, quietAfter: quietAfterMilliseconds }),
    mostBytes: mostDocumentBytes,
    compactEvery: compactEveryUpdates,
    graceMilliseconds: parts.unloadAfter ?? unloadAfterMilliseconds,
    logger,
    counts,
    onCommitted: metrics.committed,
  })
  metrics.follow(rooms)

  const app = createHttpApp({
    context: {
      access,
      storage,
      rooms,
      addressOf: (c) => clientAddress((c.env as HttpBindings).incoming, settings.trustProxy),
      operatorKey: settings.operatorKey,
      tablesPerAddress: countPerAddress(settings.workshopsPerHour, 3_600),
      codeGuesses: countPerAddress(settings.codeGuessesPerMinute, 60),
      joinsPerWorkshop: countPerAddress(settings.joinsPerHour, 3_600),
      now,
      makeId,
    },
    requestsPerAddress: countPerAddress(settings.requestsPerMinute, 60),
    files: readAppFiles(parts.appDirectory),
    metrics,
    mayReadMetrics: (reader) => mayReadMetrics(reader, settings),
    logger,
  })

  const answer = getRequestListener(app.fetch)
  const server = createServer((request, response) => void answer(request, response))
  const heartbeat = startHeartbeat(heartbeatMilliseconds)
  const sync = serveSync(server, {
    access,
    rooms,
    heartbeat,
    publicUrl: settings.publicUrl,
    addressOf: (request) => clientAddress(request, settings.trustProxy),
    mostMessageBytes: mostDocumentBytes,
    rate: rateBounds,
    logger,
    counts,
    onRefused: metrics.refused,
  })

  try {
    await listen(server, settings)
  } catch (error) {
    heartbeat.stop()
    throw error
  }
  const expiry = startExpiry({
    storage,
    rooms,
    logger,
    now: () => new Date(),
    deleteEvery: deleteExpiredEveryMilliseconds,
    lookEvery: lookForGoneRoomsEveryMilliseconds,
  })
  // Such as too many open files: who comes next may get in again.
  server.on('error', (error) => logger.error({ error }, 'a connection could not be taken'))
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      expiry.stop()
      metrics.stop()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await rooms.closeAll('going-down')
      await Promise.race([closed, after(goodbyeMilliseconds)])
      heartbeat.stop()
      sync.cutOff()
      server.closeAllConnections()
      await closed
      await storage.close()
    },
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, ...(host !== null && { host }) }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
