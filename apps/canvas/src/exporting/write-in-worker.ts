import type { WordAnswer, WordOrder } from './word-order.ts'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the built worker
import workerUrl from './word-worker.ts?worker&url'

/** So that a document can be written later without a connection. */
export async function fetchWordWorker(): Promise<void> {
  const response = await fetch(workerUrl)
  // To its end, or the browser keeps nothing of it.
  await response.arrayBuffer()
}

/**
 * Writes a Word document beside the page.
 *
 * @throws the reason of the signal, which ends the writing at once; an Error when it could not be written.
 */
export async function writeInWorker(order: WordOrder, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted()
  const worker = new Worker(workerUrl, { type: 'module', name: 'word' })
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error))
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(message || 'The worker did not start.')),
      )
      worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) => {
        if ('file' in data) resolve(data.file)
        else reject(new Error(data.failed))
      })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage(order)
    })
  } finally {
    worker.terminate()
  }
}
