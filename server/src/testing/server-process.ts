import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { until } from './until.ts'

/** A server in a process of its own, as `npm start` runs it: it can be killed. */
export interface ServerProcess {
  readonly child: ChildProcess
  readonly output: () => string
  /** Resolves to where it can be reached, once it can. */
  readonly origin: () => Promise<string>
  readonly kill: (signal: NodeJS.Signals) => void
  /** Resolves to the exit code; `null` when a signal ended it. */
  readonly exited: Promise<number | null>
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

export function spawnServer(environment: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, ['--import', loader, main], {
    env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]

  return {
    child,
    output: () => output,
    async origin() {
      await until(() => address() !== undefined || child.exitCode !== null, 20_000)
      const found = address()
      if (found === undefined) throw new Error(output)
      return found
    },
    kill: (signal) => child.kill(signal),
    exited: once(child, 'close').then(([code]) => code as number | null),
  }
}
