import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url))
const readyWithin = 30_000

/** A built server in a process of its own, with a data directory that outlives its crashes. */
export interface ServerProcess {
  /** Where it serves, without a slash at the end: `http://localhost:49152`. The same after a restart. */
  readonly url: string
  readonly dataDir: string
  /** What it wrote to its terminal so far, for a test that fails. */
  readonly output: () => string
  /** `kill -9`: no chance to write anything down. */
  kill(): Promise<void>
  /** Starts again on the same port and data; call it after `kill`. */
  restart(): Promise<void>
  /** Stops it in the orderly way, and removes its data. Resolves to the exit code. */
  stop(): Promise<number | null>
}

/**
 * Starts `server/dist/main.js` on a free port and resolves once `/readyz` answers 200.
 *
 * @param settings Environment variables to add, such as `PUBLIC_URL`.
 * @throws With what the server wrote, when it ends or stays silent before it is ready.
 */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const port = await freePort()
  const dataDir = await mkdtemp(join(tmpdir(), 'praatplaat-e2e-'))
  const url = `http://localhost:${port}`
  let written = ''
  let child = launch()

  function launch(): ChildProcess {
    const started = spawn(process.execPath, ['server/dist/main.js'], {
      cwd: projectRoot,
      env: { ...process.env, ...settings, PORT: String(port), DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [started.stdout, started.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (written += text))
    }
    return started
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const ended = child
    if (!hasEnded(ended)) {
      const closed = new Promise((resolve) => ended.once('close', resolve))
      ended.kill(signal)
      await closed
    }
    return ended.exitCode
  }

  const server: ServerProcess = {
    url,
    dataDir,
    output: () => written,
    async kill() {
      await end('SIGKILL')
    },
    async restart() {
      child = launch()
      await untilReady(url, child, server.output)
    },
    async stop() {
      const code = await end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
      return code
    },
  }

  try {
    await untilReady(url, child, server.output)
  } catch (error) {
    await server.stop()
    throw error
  }
  return server
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + readyWithin
  for (;;) {
    if (await isReady(url)) return
    if (hasEnded(child)) throw new Error(`The server ended before it was ready:\n${output()}`)
    if (Date.now() > deadline)
      throw new Error(`The server was not ready in ${readyWithin / 1000} s:\n${output()}`)
    await wait(50)
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false // Not listening yet.
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
