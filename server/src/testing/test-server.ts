import type { CreatedWorkshop } from '@praatplaat/protocol'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSettings } from '../settings.ts'
import { startServer } from '../start-server.ts'
import type { CanvasStorage } from '../storage/canvas-storage.ts'
import { memoryStorage } from '../storage/memory/memory-storage.ts'
import { createLogger } from '../watch/create-logger.ts'

export interface TestServerOptions {
  readonly storage?: CanvasStorage
  readonly environment?: Readonly<Record<string, string>>
  readonly unloadAfter?: number
}

/** A whole server on a free port, with the app replaced by an empty directory. */
export interface TestServer {
  readonly origin: string
  readonly storage: CanvasStorage
  readonly call: (path: string, request?: Call) => Promise<Response>
  readonly createWorkshop: (asked?: object) => Promise<CreatedWorkshop>
  readonly stop: () => Promise<void>
}

export interface Call {
  readonly method?: string
  readonly key?: string
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const storage = options.storage ?? memoryStorage()
  const parsed = parseSettings({ PORT: '0', HOST: '127.0.0.1', ...options.environment })
  if (!parsed.ok) throw new Error(parsed.faults.join('; '))

  const appDirectory = mkdtempSync(join(tmpdir(), 'praatplaat-app-'))
  const server = await startServer({
    settings: parsed.settings,
    storage,
    appDirectory,
    logger: createLogger('silent'),
    unloadAfter: options.unloadAfter ?? 20,
  })
  const origin = `http://127.0.0.1:${server.port}`

  const call = (path: string, { method = 'GET', key, json, headers }: Call = {}) =>
    fetch(origin + path, {
      method,
      headers: {
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    })

  return {
    origin,
    storage,
    call,
    async createWorkshop(asked = { title: 'Proef' }) {
      const response = await call('/api/workshops', { method: 'POST', json: asked })
      return (await response.json()) as CreatedWorkshop
    },
    async stop() {
      await server.stop()
      rmSync(appDirectory, { recursive: true })
    },
  }
}
