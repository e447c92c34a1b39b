import { crashLoad, recall } from './crash-load.ts'
import { fillDocument, openDocument } from './document-load.ts'
import { idleLoad } from './idle-load.ts'
import type { Job, Pause } from './job.ts'
import { fillLarge, workOnLarge } from './large-load.ts'
import { roomLoad } from './room-load.ts'
import { stalledLoad } from './stalled-load.ts'

/** The process that makes the load. It gets one job, and ends when it has sent the result. */
process.once('message', (job: Job) => {
  void doJob(job, pause).then(
    (result) => send({ result }, () => process.exit(0)),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})

const pause: Pause = (name) =>
  new Promise((resolve) => {
    process.once('message', () => resolve())
    send({ pause: name })
  })

function send(message: object, sent?: () => void): void {
  process.send?.(message, undefined, undefined, sent)
}

function doJob(job: Job, at: Pause): Promise<unknown> {
  switch (job.kind) {
    case 'rooms':
      return roomLoad(job, at)
    case 'idle':
      return idleLoad(job, at)
    case 'fill':
      return fillDocument(job)
    case 'open':
      return openDocument(job)
    case 'fill-large':
      return fillLarge(job)
    case 'use-large':
      return workOnLarge(job)
    case 'crash':
      return crashLoad(job)
    case 'recall':
      return recall(job)
    case 'stall':
      return stalledLoad(job, at)
  }
}
