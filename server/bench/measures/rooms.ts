import { runLoad } from '../loads/run-load.ts'
import type { Measure } from './measure.ts'

const mebibyte = 1024 * 1024

/**
 * People at work: each client makes 5 edits and 10 changes of its presence per second. `cpu` is
 * the server's, in seconds, from the start of the time that is measured until all its edits have
 * arrived; `rss` its memory then, in MiB.
 */
export function rooms(count: number, clientsPerRoom: number): Measure {
  return {
    id: `${count}x${clientsPerRoom}`,
    name: `${count} × ${clientsPerRoom}`,
    async run({ contender, seconds, start }) {
      const server = await start()
      const addresses = await contender.makeRooms(server.origin, count)
      const cpuMs = new Map<string, number>()
      let rss = 0
      const load = await runLoad(
        { kind: 'rooms', origin: server.origin, rooms: addresses, clientsPerRoom, seconds },
        async (name) => {
          cpuMs.set(name, await server.cpuMs())
          if (name === 'end') ({ rss } = await server.use())
        },
      )
      return {
        p50: load.p50,
        p95: load.p95,
        p99: load.p99,
        cpu: (cpuMs.get('end')! - cpuMs.get('start')!) / 1000,
        rss: rss / mebibyte,
        missing: load.missing,
        loadCpu: load.loadCpuMs / 1000,
        lateness: load.lateness,
      }
    },
  }
}
