import { runLoad } from '../loads/run-load.ts'
import type { Use } from '../servers/server-process.ts'
import type { Measure } from './measure.ts'

const connections = 1_000
const rooms = 50

/** Memory for each of 1,000 idle connections in 50 rooms that are open already, after collecting garbage; in KiB. */
export const idleConnections: Measure = {
  id: 'idle',
  name: '1,000 idle connections',
  async run({ contender, start }) {
    const server = await start()
    const addresses = await contender.makeRooms(server.origin, rooms)
    const uses = new Map<string, Use>()
    await runLoad({ kind: 'idle', origin: server.origin, rooms: addresses, connections }, async (name) => {
      uses.set(name, await server.use(true))
    })
    const [before, after] = [uses.get('rooms-open')!, uses.get('connected')!]
    const each = (bytes: (use: Use) => number) => (bytes(after) - bytes(before)) / connections / 1024
    return {
      perConnection: each((use) => use.rss),
      heapPerConnection: each((use) => use.heapUsed + use.external),
    }
  },
}
