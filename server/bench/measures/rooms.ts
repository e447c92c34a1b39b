import { runLoad } from '../loads/run-load.ts'
import type { Use } from '../servers/server-process.ts'
import type { Measure } from './measure.ts'

const mebibyte = 1024 * 1024

/**
 * People at work: each client makes 5 edits and 10 changes of its presence per second. `cpu` is
 * the server's, in seconds, for the time that is measured; `rss` its memory at the end of that, in MiB.
 */
export function rooms(count: number, clientsPerRoom: number): Measure {
  return {
    id: `${count}x${clientsPerRoom}`,
    name: `${count} × ${clientsPerRoom}`,
    async run({ contender, seconds, start }) {
      const server = await start()
      const addresses = await contender.makeRooms(server.origin, count)
      const uses = new Map<string, Use>()
      const load = await runLoad(
        { kind: 'rooms', origin: server.origin, rooms: addresses, clientsPerRoom, seconds },
        async (name) => void uses.set(name, await server.use()),
      )
      const [before, after] = [uses.get('start')!, uses.get('end')!]
      return {
        p50: load.p50,
        p95: load.p95,
        p99: load.p99,
        cpu: (after.cpuMs - before.cpuMs) / 1000,
        rss: after.rss / mebibyte,
        missing: load.missing,
        loadCpu: load.loadCpuMs / 1000,
        lateness: load.lateness,
      }
    },
  }
}
