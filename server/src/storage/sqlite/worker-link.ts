import type { Worker } from 'node:worker_threads'
import { StorageUnavailableError } from '../storage-error.ts'
import {
  takenAlong,
  type AnswerMessage,
  type AskMessage,
  type QuestionName,
  type Questions,
} from './question.ts'

/** Questions to the worker, as promises. */
export interface WorkerLink {
  /** @throws {StorageUnavailableError} when the worker could not answer, or died. */
  readonly ask: <Name extends QuestionName>(
    name: Name,
    ...args: Questions[Name]['args']
  ) => Promise<Questions[Name]['answer']>
}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

/**
 * Links to a worker. When it dies, everything that was asked fails, so that nobody waits for
 * ever or takes for stored what is not; the next question starts another one.
 */
export function linkToWorker(start: () => Worker): WorkerLink {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  const startAnew = () => {
    const started = start()
    started.on('message', (message: AnswerMessage) => {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if ('failed' in message) asked?.reject(new StorageUnavailableError(message.failed))
      else asked?.resolve(message.answer as never)
    })
    const fail = (cause: unknown) => {
      if (worker !== started) return
      worker = null
      for (const asked of waiting.values()) asked.reject(new StorageUnavailableError(cause))
      waiting.clear()
    }
    started.on('error', fail)
    started.on('exit', () => fail('the worker ended'))
    return started
  }

  return {
    ask: (name, ...args) =>
      new Promise((resolve, reject) => {
        worker ??= startAnew()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        worker.postMessage({ id: lastId, name, args } satisfies AskMessage, takenAlong(name, args[0]))
      }),
  }
}
