import { once } from 'node:events'
import { constants, getPriority } from 'node:os'
import { platform } from 'node:process'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'

/** A thread that gives way, and says how far. */
const code = `
  import('tsx/esm/api').then(async ({ register }) => {
    register()
    const { giveWay } = await import(${JSON.stringify(new URL('give-way.ts', import.meta.url).href)})
    giveWay()
    require('node:worker_threads').parentPort.postMessage(require('node:os').getPriority())
  })
`

test.skipIf(platform !== 'linux')('a thread that gives way does so alone', async () => {
  const before = getPriority()
  const worker = new Worker(code, { eval: true })
  const [priority] = await once(worker, 'message')
  expect(priority).toBeGreaterThanOrEqual(constants.priority.PRIORITY_BELOW_NORMAL)
  expect(getPriority()).toBe(before)
  await worker.terminate()
})
