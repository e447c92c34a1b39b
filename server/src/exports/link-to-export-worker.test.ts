import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DocumentBytes } from '../sync/document-bytes.ts'
import { ExportFailedError, ExportsBusyError } from './export-error.ts'
import type { SentOrder } from './file-order.ts'
import { linkToExportWorker } from './link-to-export-worker.ts'

class FakeWorker extends EventEmitter {
  readonly orders: SentOrder[] = []
  readonly unref = vi.fn<() => void>()
  readonly terminate = vi.fn<() => Promise<number>>(() => Promise.resolve(1))
  postMessage(order: SentOrder): void {
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
  const ask = (canvasId: string, document: DocumentBytes = { state: new Uint8Array(), edits: [] }) =>
    make({
      format: 'svg',
      reader: 'report',
      roleId: null,
      template: null,
      sheet: null,
      canvasId,
      document,
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
const canvasesOf = (worker: FakeWorker | undefined) => worker?.orders.map(({ canvasId }) => canvasId)
const made = (content: string) => ({ content, title: '' })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('files are made one at a time, in the order in which they were asked for', async () => {
  const { ask, workers } = link()
  const [first, second] = [ask('a'), ask('b')]
  expect(canvasesOf(workers[0])).toEqual(['a'])
  workers[0]!.emit('message', made('A'))
  expect(canvasesOf(workers[0])).toEqual(['a', 'b'])
  workers[0]!.emit('message', made('B'))
  expect([await first, await second]).toEqual([made('A'), made('B')])
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
  for (const file of ['A', 'B', 'C']) workers[0]!.emit('message', made(file))
  expect(await Promise.all(taken)).toEqual(['A', 'B', 'C'].map(made))
  const later = ask('e')
  workers[0]!.emit('message', made('E'))
  expect(await later).toEqual(made('E'))
})

describe('a canvas is sent once for all the files that are asked of it at once', () => {
  const canvas = () => ({ state: new Uint8Array(), edits: [] })
  const documentsOf = (worker: FakeWorker | undefined) => worker?.orders.map(({ document }) => document)
  const ends = async (
    asked: Promise<unknown>,
    worker: FakeWorker | undefined,
    answer: unknown = made('A'),
  ) => {
    worker!.emit('message', answer)
    await asked.catch(() => {})
  }

  test('and again when it was edited, or another one came in between', async () => {
    const { ask, workers } = link()
    const [first, edited] = [canvas(), canvas()]
    for (const document of [first, first, edited, first]) await ends(ask('a', document), workers[0])
    expect(documentsOf(workers[0])).toEqual([first, null, edited, first])
    expect(documentsOf(workers[0])![2]).toBe(edited)
  })

  test('and again when it went wrong, in case it was the reading', async () => {
    const { ask, workers } = link()
    const document = canvas()
    await ends(ask('a', document), workers[0], { failed: 'no document' })
    void ask('a', document)
    expect(documentsOf(workers[0])).toEqual([document, document])
  })

  test('and again to a fresh worker', async () => {
    const { ask, workers } = link()
    const document = canvas()
    await ends(ask('a', document), workers[0])
    vi.advanceTimersByTime(limits.idleMilliseconds)
    void ask('a', document)
    expect(documentsOf(workers[1])).toEqual([document])
  })
})

test('what there is no file for is an answer, and no failure', async () => {
  const { ask, workers } = link()
  const asked = ask('a')
  workers[0]!.emit('message', { refused: 'nothing-dated' })
  expect(await asked).toEqual({ refused: 'nothing-dated' })
})

describe('what goes wrong costs one file', () => {
  test('that cannot be made', async () => {
    const { ask, workers } = link()
    const [first, second] = [failureOf(ask('a')), ask('b')]
    workers[0]!.emit('message', { failed: 'no such symbol' })
    workers[0]!.emit('message', made('B'))
    expect((await first).message).toContain('no such symbol')
    expect(await second).toEqual(made('B'))
    expect(workers).toHaveLength(1)
  })

  test('that takes too long: its worker ends, and the next gets a fresh one', async () => {
    const { ask, workers } = link()
    const [first, second] = [failureOf(ask('a')), ask('b')]
    vi.advanceTimersByTime(limits.mostMilliseconds)
    expect(await first).toBeInstanceOf(ExportFailedError)
    expect(workers[0]!.terminate).toHaveBeenCalledOnce()
    expect(canvasesOf(workers[1])).toEqual(['b'])

    // What the old one still says is for nobody.
    workers[0]!.emit('message', made('A'))
    workers[0]!.emit('exit', 1)
    workers[1]!.emit('message', made('B'))
    expect(await second).toEqual(made('B'))
  })

  test('that its worker dies of', async () => {
    const { ask, workers } = link()
    const [first, second] = [failureOf(ask('a')), ask('b')]
    workers[0]!.emit('error', new Error('out of memory'))
    workers[0]!.emit('exit', 1)
    expect((await first).message).toContain('out of memory')
    workers[1]!.emit('message', made('B'))
    expect(await second).toEqual(made('B'))
    expect(workers).toHaveLength(2)
  })
})

test('a worker without work ends, and the next order starts another', async () => {
  const { ask, workers } = link()
  const first = ask('a')
  workers[0]!.emit('message', made('A'))
  await first
  vi.advanceTimersByTime(limits.idleMilliseconds - 1)
  expect(workers[0]!.terminate).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(workers[0]!.terminate).toHaveBeenCalledOnce()
  workers[0]!.emit('exit', 1)

  const second = ask('b')
  workers[1]!.emit('message', made('B'))
  expect(await second).toEqual(made('B'))
})
