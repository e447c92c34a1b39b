import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** How a command of the administrator ended, with what it said. */
export interface AdminRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const admin = fileURLToPath(new URL('../admin.ts', import.meta.url))
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Runs `npm run admin -- …` as a process of its own, from source. */
export async function runAdmin(dataDirectory: string, ...words: readonly string[]): Promise<AdminRun> {
  const child = spawn(process.execPath, ['--import', loader, admin, ...words], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (chunk: Buffer) => (said[name] += chunk.toString()))
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}
