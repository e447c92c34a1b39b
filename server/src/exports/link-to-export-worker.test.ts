import type { Canvas } from '@praatplaat/model'
import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ExportFailedError, ExportsBusyError } from './export-error.ts'
import type { FileOrder } from './file-order.ts'
import { linkToExportWorker } from './link-to-export-worker.ts'

class FakeWorker extends EventEmitter {
  readonly orders: FileOrder[] = []
  readonly unref = vi.fn<() => void>()
  readonly terminate = vi.fn<() => Promise<number>>(() => Promise.resolve(1))
  postMessage(order: FileOrder): void {
    this.orders.push(order)
  }
}

const limits = { mostWaiting: 2, mostMilliseconds: 1_000, idleMilliseconds: 5_000 }

function link() {
  const workers: FakeWorker[] = []
  const { make } = linkToExportWorker(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  }, limits)
  const ask = (title: string) =>
    make({
      format: 'svg',
      reader: 'report',
      roleId: null,
      canvas: { title } as Canvas,
      locale: 'nl',
      now: new Date(0),
    })
  return { ask, workers }
}

const failureOf = (asked: Promise<unknown>): Promise<Error> =>
  asked.then(
    () => expect.unreachable('It was made.'),
    (error: Error) => error,
  )
const titlesOf = (worker: FakeWorker | undefined) => worker?.orders.map(({ canvas }) => canvas.title)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('files are made one at a time, in the order in which they were asked for', async () => {
  const { ask, workers } = link()
  const [first, second] = [ask('a'), ask('b')]
  expect(titlesOf(workers[0])).toEqual(['a'])
  workers[0]!.emit('message', { file: 'A' })
  expect(titlesOf(workers[0])).toEqual(['a', 'b'])
  workers[0]!.emit('message', { file: 'B' })
  expect([await first, await second]).toEqual(['A', 'B'])
})

test('there is no worker before the first order, and none keeps the process alive', () => {
  const { ask, workers } = link()
  expect(workers).toHaveLength(0)
  void ask('a')
  expect(workers[0]!.unref).toHaveBeenCalledOnce()
})

test('more than can wait are refused at once, and there is room again afterwards', async () => {
  const { ask, workers } = link()
  const taken = [ask('a'), ask('b'), ask('c')]
  await expect(ask('d')).rejects.toBeInstanceOf(ExportsBusyError)
  for (const file of ['A', 'B', 'C']) workers[0]!.emit('message', { file })
  expect(await Promise.all(taken)).toEqual(['A', 'B', 'C'])
  const later = ask('e')
  workers[0]!.emit('message', { file: 'E' })
  expect(await later).toBe('E')
})

describe('what goes wrong costs one file', () => {
  test('that cannot be made', async () => {
    const { ask, workers } = link()
    const [first, second] = [failureOf(ask('a')), ask('b')]
    workers[0]!.emit('message', { failed: 'no such symbol' })
    workers[0]!.emit('message', { file: 'B' })
    expect((await first).message).toContain('no such symbol')
    expect(await second).toBe('B')
    expect(workers).toHaveLength(1)
  })

  test('that takes too long: its worker ends, and the next gets a fresh one', async () => {
    const { ask, workers } = link()
    const [first, second] = [failureOf(ask('a')), ask('b')]
    vi.advanceTimersByTime(limits.mostMilliseconds)
    expect(await first).toBeInstanceOf(ExportFailedError)
    expect(workers[0]!.terminate).toHaveBeenCalledOnce()
    expect(titlesOf(workers[1])).toEqual(['b'])

    // What the old one still says is for nobody.
    workers[0]!.emit('message', { file: 'A' })
    workers[0]!.emit('exit', 1)
    workers[1]!.emit('message', { file: 'B' })
    expect(await second).toBe('B')
  })

  test('that its worker dies of', async () => {
    const { ask, workers } = link()
    const [first, second] = [failureOf(ask('a')), ask('b')]
    workers[0]!.emit('error', new Error('out of memory'))
    workers[0]!.emit('exit', 1)
    expect((await first).message).toContain('out of memory')
    workers[1]!.emit('message', { file: 'B' })
    expect(await second).toBe('B')
    expect(workers).toHaveLength(2)
  })
})

test('a worker without work ends, and the next order starts another', async () => {
  const { ask, workers } = link()
  const first = ask('a')
  workers[0]!.emit('message', { file: 'A' })
  await first
  vi.advanceTimersByTime(limits.idleMilliseconds - 1)
  expect(workers[0]!.terminate).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(workers[0]!.terminate).toHaveBeenCalledOnce()
  workers[0]!.emit('exit', 1)

  const second = ask('b')
  workers[1]!.emit('message', { file: 'B' })
  expect(await second).toBe('B')
})
