import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { readCpu } from './read-cpu.ts'

/** What a server's process uses, as it tells itself: bytes of memory, and milliseconds of CPU since it began. */
export interface Use {
  readonly cpuMs: number
  readonly rss: number
  readonly heapUsed: number
  readonly external: number
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly pid: number
  /** Where it listens, as `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** Milliseconds of CPU since it began, over all threads, as they are now: it does not wait for the server. */
  readonly cpuMs: () => Promise<number>
  /** @param collect Whether garbage is collected before. */
  readonly use: (collect?: boolean) => Promise<Use>
  /** The longest time in which its event loop did one thing, since this was asked last; in milliseconds. 0 at first. */
  readonly worstTurn: () => Promise<number>
  /** Ends it as an operator would, or by force when it takes longer than twenty seconds. */
  readonly stop: () => Promise<void>
  /** Resolves when it has ended, however. */
  readonly ended: Promise<unknown>
}

export interface Program {
  readonly file: string
  readonly env: Readonly<Record<string, string>>
  /** More arguments for Node, such as those for a profile. */
  readonly nodeArgs?: readonly string[]
}

const probe = new URL('probe.mjs', import.meta.url).href
const patience = 20_000

/** Starts a server, and resolves when it has said where it listens. @throws with its output when it ends before. */
export async function startServerProcess({ file, env, nodeArgs = [] }: Program): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', probe, ...nodeArgs, file], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = once(child, 'close')
  const origin = await new Promise<string>((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      if (output.length > 10_000) return
      output += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)
      if (found) resolve(found[0])
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    ended.then(() => reject(new Error(`${file} ended:\n${output}`)), reject)
  })

  let samples = 0
  const ask = <Answer>(question: object) =>
    new Promise<Answer>((resolve, reject) => {
      samples += 1
      const sample = samples
      const listen = (answer: { readonly sample: number; readonly use: Answer }) => {
        if (answer.sample !== sample) return
        child.off('message', listen)
        resolve(answer.use)
      }
      child.on('message', listen)
      child.send({ sample, ...question }, (error) => {
        if (error) reject(error)
      })
    })
  const askUse = (collect = false) => ask<Use>({ collect })
  const pid = child.pid!
  return {
    pid,
    origin,
    ended,
    use: askUse,
    worstTurn: () => ask<number>({ turn: true }),
    cpuMs: async () => readCpu(pid) ?? (await askUse()).cpuMs,
    async stop() {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended
      clearTimeout(force)
    },
  }
}

/** A file of the project, by its path from the root. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url))
}
