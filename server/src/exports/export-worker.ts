import { parentPort } from 'node:worker_threads'
import { bareDictionaries } from './bare-dictionaries.ts'
import { PdfNotAvailableError } from './export-error.ts'
import type { FileAnswer, FileOrder } from './file-order.ts'
import { makeFile } from './make-file.ts'

/** The thread in which files are made, so that drawing a board never stands in the way of passing an edit on. */
parentPort?.on('message', (order: FileOrder) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  void answerTo(order).then((answer) => parentPort?.postMessage(answer))
})

async function answerTo(order: FileOrder): Promise<FileAnswer> {
  try {
    const file = await makeFile({ ...order, canvas: bareDictionaries(order.canvas) })
    return { file: typeof file === 'string' ? file : new Uint8Array(file) }
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error)
    return { failed, unavailable: error instanceof PdfNotAvailableError }
  }
}
