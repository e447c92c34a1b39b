import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { StorageUnavailableError } from '../storage-error.ts'
import type { AskMessage } from './question.ts'
import { linkToWorker } from './worker-link.ts'

class FakeWorker extends EventEmitter {
  readonly asked: AskMessage[] = []
  readonly takenAlong: ArrayBuffer[] = []
  postMessage(message: AskMessage, takenAlong: readonly ArrayBuffer[]): void {
    this.asked.push(message)
    this.takenAlong.push(...takenAlong)
  }
}

function link() {
  const workers: FakeWorker[] = []
  const { ask } = linkToWorker(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { ask, workers }
}

test('answers find their questions, in whatever order they come', async () => {
  const { ask, workers } = link()
  const [first, second] = [ask('load', 'a'), ask('load', 'b')]
  const [one, two] = workers[0]!.asked as [AskMessage, AskMessage]
  workers[0]!.emit('message', { id: two.id, answer: null })
  workers[0]!.emit('message', { id: one.id, answer: Uint8Array.of(1) })
  expect(await first).toEqual(Uint8Array.of(1))
  expect(await second).toBeNull()
})

test('a question that cannot be answered fails alone', async () => {
  const { ask, workers } = link()
  const asked = ask('compact', 'a')
  workers[0]!.emit('message', { id: workers[0]!.asked[0]!.id, failed: 'disk full' })
  await expect(asked).rejects.toThrow(/disk full/)
})

test('when the worker dies nobody waits for ever, and the next question starts another', async () => {
  const { ask, workers } = link()
  const asked = ask('check')
  workers[0]!.emit('error', new Error('out of memory'))
  workers[0]!.emit('exit', 1)
  await expect(asked).rejects.toBeInstanceOf(StorageUnavailableError)

  const next = ask('check')
  expect(workers).toHaveLength(2)
  workers[1]!.emit('message', { id: workers[1]!.asked[0]!.id, answer: undefined })
  await expect(next).resolves.toBeUndefined()
})

test('packed updates go along with their question instead of being copied', async () => {
  const { ask, workers } = link()
  const bytes = new Uint8Array(100)
  const asked = ask('append', { canvasIds: ['a'], ends: [3], bytes })
  expect(workers[0]!.takenAlong).toEqual([bytes.buffer])
  void ask('load', 'a')
  expect(workers[0]!.takenAlong).toEqual([bytes.buffer])
  workers[0]!.emit('message', { id: 1, answer: { gone: [], bytes } })
  expect(await asked).toEqual({ gone: [], bytes })
})
