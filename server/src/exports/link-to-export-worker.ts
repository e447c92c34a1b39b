import type { Worker } from 'node:worker_threads'
import type { DocumentBytes } from '../sync/document-bytes.ts'
import { ExportFailedError, ExportsBusyError, PdfNotAvailableError } from './export-error.ts'
import type { CanvasOrder, FileAnswer, MadeFile, Refused, SentOrder, WorkshopOrder } from './file-order.ts'

export interface ExportLimits {
  /** How many orders may wait for the one that is made. */
  readonly mostWaiting: number
  /** How long one file may take; waiting does not count. */
  readonly mostMilliseconds: number
  /** After this long without an order the worker ends, and with it the memory it took. */
  readonly idleMilliseconds: number
}

/** Orders to the worker, as promises. */
export interface ExportWorkerLink {
  /**
   * @throws {ExportsBusyError} when too many wait already.
   * @throws {PdfNotAvailableError} when this machine has no program for it.
   * @throws {ExportFailedError} when the file could not be made, took too long, or the worker died.
   */
  readonly make: (order: CanvasOrder) => Promise<MadeFile | Refused>
  /** The same for a file over all tables of a workshop. */
  readonly makeForWorkshop: (order: WorkshopOrder) => Promise<MadeFile | Refused>
}

interface Ordered {
  readonly order: CanvasOrder | WorkshopOrder
  readonly resolve: (made: MadeFile | Refused) => void
  readonly reject: (error: Error) => void
}

/**
 * Links to one worker that makes one file at a time. It starts with the first order and never
 * keeps the process alive. When it dies or takes too long, that one order fails and the next
 * gets a fresh worker.
 * A canvas that several files are asked of is sent and read once.
 */
export function linkToExportWorker(start: () => Worker, limits: ExportLimits): ExportWorkerLink {
  const waiting: Ordered[] = []
  let inHand: Ordered | null = null
  let worker: Worker | null = null
  /** What the worker has read last. */
  let sent: DocumentBytes | null = null
  let alarm: NodeJS.Timeout | undefined

  const setAlarm = (milliseconds: number, ring: () => void) => {
    clearTimeout(alarm)
    alarm = setTimeout(ring, milliseconds).unref()
  }
  const dismiss = () => {
    const dismissed = worker
    worker = null
    sent = null
    // What runs outside JavaScript is not interrupted; it ends by itself, and nobody waits for it.
    void dismissed?.terminate()
  }
  const fail = (cause: unknown) => {
    const failed = inHand
    inHand = null
    dismiss()
    failed?.reject(new ExportFailedError(cause))
    next()
  }
  const startAnew = () => {
    const started = start()
    started.unref()
    started.on('message', (answer: FileAnswer) => {
      if (worker !== started) return
      const made = inHand
      inHand = null
      if ('failed' in answer) {
        // It may be the reading that failed.
        sent = null
        made?.reject(new (answer.unavailable ? PdfNotAvailableError : ExportFailedError)(answer.failed))
      } else {
        made?.resolve(answer)
      }
      next()
    })
    const ended = (cause: unknown) => {
      if (worker === started) fail(cause)
    }
    started.on('error', ended)
    started.on('exit', () => ended('the worker ended'))
    return started
  }
  const asSent = (order: Ordered['order']): SentOrder | WorkshopOrder => {
    if ('tables' in order) return order
    const { document, ...asked } = order
    const before = sent
    sent = document
    return { ...asked, document: document === before ? null : document }
  }
  const next = () => {
    if (inHand) return
    inHand = waiting.shift() ?? null
    if (!inHand) return setAlarm(limits.idleMilliseconds, dismiss)

    setAlarm(limits.mostMilliseconds, () => fail(`not made within ${limits.mostMilliseconds} ms`))
    try {
      worker ??= startAnew()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      worker.postMessage(asSent(inHand.order))
    } catch (error) {
      fail(error)
    }
  }

  const take = (order: Ordered['order']) =>
    new Promise<MadeFile | Refused>((resolve, reject) => {
      if (waiting.length >= limits.mostWaiting) return reject(new ExportsBusyError())
      waiting.push({ order, resolve, reject })
      next()
    })

  return { make: take, makeForWorkshop: take }
}
