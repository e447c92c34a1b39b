// Loaded into each server's process before its program (`node --import`), so that all are asked in the same way
// what they use. `cpuMs` counts all threads.

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.send) {
  /** It costs something, so it begins when it is asked for first. @type {ReturnType<typeof monitorEventLoopDelay> | null} */
  let turns = null
  process.on('message', (/** @type {{ sample: number, collect: boolean, turn?: boolean }} */ asked) => {
    if (asked.turn) {
      // It looks every millisecond, and tells how long it was from one look to the next.
      const worst = turns && turns.count > 0 ? turns.max / 1e6 - 1 : 0
      turns ??= monitorEventLoopDelay({ resolution: 1 })
      turns.reset()
      turns.enable()
      process.send?.({ sample: asked.sample, use: worst })
      return
    }
    if (asked.collect) for (let times = 0; times < 3; times += 1) globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed, external } = process.memoryUsage()
    process.send?.({ sample: asked.sample, use: { cpuMs: (user + system) / 1000, rss, heapUsed, external } })
  })
  // The server must still be able to end by itself.
  process.channel?.unref()
}
