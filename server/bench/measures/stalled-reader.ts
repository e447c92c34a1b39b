import { runLoad } from '../loads/run-load.ts'
import { wait } from '../loads/wait.ts'
import type { ServerProcess, Use } from '../servers/server-process.ts'
import type { Measure } from './measure.ts'

const mebibyte = 1024 * 1024
/** 12 × 341 × 60,000 bytes are 245 MB, each writer staying below 24 MiB and 1,000 messages. */
const traffic = { writers: 12, each: 341, bytes: 60_000 }
const lookEvery = 100

/** How far the server's memory rises while a client that has stopped reading is owed 245 MB; MiB of RSS at the peak. */
export const stalledReader: Measure = {
  id: 'stalled',
  name: 'stalled reader, 245 MB',
  async run({ contender, start }) {
    const server = await start()
    const rooms = await contender.makeRooms(server.origin, 1)
    let before: Use | null = null
    let watch: { readonly peak: () => Promise<number> } | null = null
    let peak = 0
    await runLoad({ kind: 'stall', origin: server.origin, rooms, ...traffic }, async (name) => {
      if (name === 'stalled') {
        before = await server.use(true)
        watch = watchPeak(server)
      } else peak = await watch!.peak()
    })
    return { growth: (peak - before!.rss) / mebibyte }
  },
}

/** Looks at a server's memory until it is asked for the peak, in bytes. */
function watchPeak(server: ServerProcess): { readonly peak: () => Promise<number> } {
  let stopped = false
  let most = 0
  const watching = (async () => {
    for (;;) {
      most = Math.max(most, (await server.use()).rss)
      if (stopped) return most
      await wait(lookEvery)
    }
  })()
  return {
    peak: () => {
      stopped = true
      return watching
    },
  }
}
