// Loaded into each server's process before its program (`node --import`), so that all are asked in the same way
// what they use. `cpuMs` counts all threads.

import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.send) {
  process.on('message', (/** @type {{ sample: number, collect: boolean }} */ asked) => {
    if (asked.collect) for (let times = 0; times < 3; times += 1) globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed, external } = process.memoryUsage()
    process.send?.({ sample: asked.sample, use: { cpuMs: (user + system) / 1000, rss, heapUsed, external } })
  })
  // The server must still be able to end by itself.
  process.channel?.unref()
}
