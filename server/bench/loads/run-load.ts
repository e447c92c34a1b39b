import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CrashResult } from './crash-load.ts'
import type { OpenResult } from './document-load.ts'
import type { Job } from './job.ts'
import type { RoomLoadResult } from './room-load.ts'

/** What each load comes to. */
interface Results {
  readonly rooms: RoomLoadResult
  readonly idle: null
  readonly fill: null
  readonly open: OpenResult
  readonly 'fill-large': null
  readonly 'use-large': null
  readonly crash: CrashResult
  readonly recall: readonly (readonly number[])[]
  readonly stall: null
}

type FromLoad = { readonly pause: string } | { readonly result: unknown }

const program = fileURLToPath(new URL('load-process.ts', import.meta.url))

/**
 * Runs a load in a fresh process, so that none is quicker for what came before it.
 *
 * @param onPause Called at each point where the load waits; it goes on when this is done.
 */
export function runLoad<Kind extends Job['kind']>(
  job: Extract<Job, { readonly kind: Kind }>,
  onPause: (name: string) => Promise<void> = async () => {},
): Promise<Results[Kind]> {
  return new Promise((resolve, reject) => {
    // The loader of TypeScript comes along with this process's own arguments.
    const child = fork(program)
    child.on('message', (message: FromLoad) => {
      if ('result' in message) return resolve(message.result as Results[Kind])
      onPause(message.pause).then(() => child.send('go on'), reject)
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The load "${job.kind}" failed (${code})`))
    })
    child.send(job)
  })
}
