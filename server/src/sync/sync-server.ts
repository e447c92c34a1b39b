import {
  canvasIdOfSyncPath,
  closeCodeFor,
  ownSubprotocol,
  readOffer,
  type Ability,
  type CloseReason,
  type NoticeCode,
} from '@praatplaat/protocol'
import { currentSchemaVersion } from '@praatplaat/model'
import { FutureSchemaError } from '@praatplaat/model/document'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import type { Access } from '../access/access.ts'
import type { SyncCounts } from '../watch/sync-counts.ts'
import { isAllowedOrigin } from './allowed-origin.ts'
import { clientSocket } from './client-socket.ts'
import { createConnection } from './connection.ts'
import type { Heartbeat } from './heartbeat.ts'
import { lineProgress } from './line-progress.ts'
import { rateBound, type RateBounds } from './rate-bound.ts'
import type { Rooms } from './rooms.ts'
import { soonTogether } from './soon-together.ts'

export interface SyncServerOptions {
  readonly access: Access
  readonly rooms: Rooms
  readonly heartbeat: Heartbeat
  readonly publicUrl: URL | null
  readonly addressOf: (request: IncomingMessage) => string
  readonly mostMessageBytes: number
  readonly rate: RateBounds
  readonly logger: Logger
  readonly counts: SyncCounts
  readonly onRefused: (reason: CloseReason | NoticeCode) => void
}

/** How long who is refused at the door has to answer that they go, in milliseconds. `ws` would wait half a minute. */
const goodbyeMilliseconds = 1_000

/**
 * "Saved", and presence for who made the edit that took it along, are told within this many milliseconds: nobody sees
 * the difference, and most go along with something else.
 */
const soonMilliseconds = 60

export interface SyncServer {
  /** Cuts off whoever is still connected, also those who were refused and do not go. */
  readonly cutOff: () => void
}

/** Answers WebSocket upgrades of `/sync/:canvasId`, and refuses all others. */
export function serveSync(server: Server, options: SyncServerOptions): SyncServer {
  const { counts } = options
  // An HTTP server waits for these when it closes, and yet does not count them as its own.
  const upgraded = new Set<Duplex>()
  const webSockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    // Messages are written beside it, see `clientSocket`; besides, they are small and mostly unlike each other.
    perMessageDeflate: false,
    // By hand, see below: who pings and never reads would let the answers pile up without bound.
    autoPong: false,
    // Somewhat more than a message may be: what is just too large is told so by a code that a client understands.
    maxPayload: options.mostMessageBytes * 1.5,
    handleProtocols: (_, request) => {
      const { subprotocol, unknownVersion } = readOffer(request.headers['sec-websocket-protocol'])
      return subprotocol ?? unknownVersion ?? false
    },
  })

  const soon = soonTogether(soonMilliseconds)

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgraded.add(socket)
    socket.on('close', () => upgraded.delete(socket))
    socket.on('error', () => socket.destroy())
    upgrade(request, socket, head).catch((error: unknown) => {
      options.logger.error({ error }, 'an upgrade failed')
      socket.destroy()
    })
  })

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Cut by hand: what somebody sends need not be a URL, and parsing it as one would throw.
    const canvasId = canvasIdOfSyncPath((request.url ?? '/').split('?', 1)[0]!)
    if (canvasId === null) return refuseUpgrade(socket, '404 Not Found')
    if (!isAllowedOrigin(request.headers.origin, request.headers.host, options.publicUrl)) {
      options.onRefused('may-not')
      return refuseUpgrade(socket, '403 Forbidden')
    }

    // Who may not come in is told by a close code, because a browser shows nothing else of a
    // refused connection: so the handshake is completed first.
    const admitted = await admit(request, canvasId)
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (typeof admitted === 'object') {
        return void serve(webSocket, socket, canvasId, admitted.ability)
      }
      options.onRefused(admitted)
      webSocket.on('error', () => {})
      webSocket.close(closeCodeFor(admitted), admitted)
      const patience = setTimeout(() => webSocket.terminate(), goodbyeMilliseconds)
      webSocket.on('close', () => clearTimeout(patience))
    })
  }

  const admit = async (request: IncomingMessage, canvasId: string) => {
    const { key, subprotocol, schemaVersion } = readOffer(request.headers['sec-websocket-protocol'])
    // It knows of keys, but speaks no version that is spoken here.
    if (key !== null && subprotocol === null) return 'client-too-old'
    // A page from before this server, or from after it: what it would write, or not see, was never thought through.
    if (schemaVersion !== null && schemaVersion !== currentSchemaVersion) return 'client-too-old'
    const outcome = await options.access
      .toDocument(key, canvasId, options.addressOf(request))
      .catch((error: unknown) => {
        options.logger.error({ error }, 'access could not be checked')
        return { refused: 'storage-not-available' } as const
      })
    if ('ability' in outcome) return outcome
    return closeReasons[outcome.refused]
  }

  const serve = async (webSocket: WebSocket, line: Duplex, canvasId: string, ability: Ability) => {
    const socket = clientSocket(webSocket, line, counts, soon)
    const withinRate = rateBound(options.rate, () => performance.now())
    const connection = createConnection({
      socket,
      ability,
      speaksOwn: webSocket.protocol === ownSubprotocol,
      withinRate,
      mostMessageBytes: options.mostMessageBytes,
      prove: () => options.heartbeat.prove(webSocket),
      onRefused: options.onRefused,
    })
    connection.hold()
    counts.connections[ability] += 1
    webSocket.on('close', () => {
      counts.connections[ability] -= 1
    })
    webSocket.on('message', (message: RawData, isBinary) => {
      const bytes = asBytes(message)
      counts.messagesIn += 1
      counts.bytesIn += bytes.length
      if (isBinary) connection.receive(bytes)
      else connection.close('malformed')
    })
    webSocket.on('ping', (payload) => {
      if (withinRate(payload.length)) socket.pong(payload)
      else connection.close('too-fast')
    })
    // It closes after an error, by itself.
    webSocket.on('error', (error) => options.logger.debug({ error: error.message }, 'a connection failed'))
    options.heartbeat.watch(webSocket, socket, lineProgress(line))

    try {
      const room = await options.rooms.enter(canvasId)
      if (!room) return connection.close('gone')
      const leave = () => {
        room.leave(connection)
        options.rooms.leave(canvasId, room)
      }
      if (webSocket.readyState !== webSocket.OPEN) return leave()
      webSocket.on('close', leave)
      connection.enter(room)
    } catch (error) {
      options.logger.error({ error }, 'a canvas could not be loaded')
      // Waiting does not help. Once the operator has brought this server up to date, reloading does.
      if (error instanceof FutureSchemaError) return connection.close('client-too-old')
      connection.notify('storage-not-available')
      connection.close('storage-not-available')
    }
  }

  return {
    cutOff() {
      for (const socket of upgraded) socket.destroy()
    },
  }
}

const closeReasons = {
  'no-key': 'no-key',
  'opens-nothing': 'gone',
  'too-many-guesses': 'too-fast',
  'storage-not-available': 'storage-not-available',
} as const satisfies Readonly<Record<string, CloseReason>>

/** The bytes of a message, as a view: `ws` gives one Buffer, unless it was told otherwise. */
function asBytes(message: RawData): Uint8Array {
  return message as Buffer
}

function refuseUpgrade(socket: Duplex, status: string): void {
  // Its other half is not waited for.
  socket.once('finish', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
