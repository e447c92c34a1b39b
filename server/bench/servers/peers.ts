import { join } from 'node:path'
import type { DialectName } from '../wire/room-address.ts'
import type { Contender } from './contender.ts'
import { inProject, startServerProcess } from './server-process.ts'

/** Where `npm run bench:sync` installs the peers, with the programs that start them. */
const installed = (file: string) => inProject(`.cache/bench-peers/${file}`)

interface Peer {
  readonly id: string
  readonly name: string
  readonly program: string
  readonly dialect: DialectName
  /** The variable that tells it where to store; left out, it keeps everything in memory. */
  readonly storesAt?: { readonly variable: string; readonly file: string }
}

/** The peers, each as its own documentation starts it. */
export const peers: readonly Contender[] = [
  peer({
    id: 'y-websocket',
    name: 'y-websocket, memory',
    program: 'y-websocket-server.mjs',
    dialect: 'y-websocket',
  }),
  peer({
    id: 'y-websocket-leveldb',
    name: 'y-websocket, LevelDB',
    program: 'y-websocket-server.mjs',
    dialect: 'y-websocket',
    storesAt: { variable: 'YPERSISTENCE', file: 'leveldb' },
  }),
  peer({ id: 'hocuspocus', name: 'Hocuspocus, memory', program: 'hocuspocus.mjs', dialect: 'hocuspocus' }),
  peer({
    id: 'hocuspocus-sqlite',
    name: 'Hocuspocus, SQLite',
    program: 'hocuspocus.mjs',
    dialect: 'hocuspocus',
    storesAt: { variable: 'SQLITE_FILE', file: 'documents.db' },
  }),
]

let roomsMade = 0

function peer({ id, name, program, dialect, storesAt }: Peer): Contender {
  return {
    id,
    name,
    ours: false,
    stores: storesAt !== undefined,
    start: (directory, nodeArgs = []) =>
      startServerProcess({
        file: installed(program),
        env: storesAt ? { [storesAt.variable]: join(directory, storesAt.file) } : {},
        nodeArgs,
      }),
    // They make a room of any name that someone asks for.
    makeRooms: async (_origin, count) =>
      Array.from({ length: count }, () => {
        roomsMade += 1
        const room = `room-${roomsMade}`
        return { dialect, path: dialect === 'y-websocket' ? `/${room}` : '/', subprotocols: [], name: room }
      }),
  }
}
