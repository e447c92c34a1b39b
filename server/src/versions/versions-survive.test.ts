import type { CreatedWorkshop, Version } from '@praatplaat/protocol'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { spawnServer, type ServerProcess } from '../testing/server-process.ts'

let directory: string
let server: ServerProcess
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-versions-'))
})
afterEach(async () => {
  server.kill('SIGKILL')
  await server.exited
  rmSync(directory, { recursive: true })
})

test('a version and a last day that were answered for are there after the server was killed', async () => {
  server = spawnServer({ DATA_DIR: directory })
  const call = async (path: string, method: string, key?: string, json?: unknown) =>
    fetch((await server.origin()) + path, {
      method,
      headers: { ...(key !== undefined && { Authorization: `Bearer ${key}` }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    })
  const made = await call('/api/workshops', 'POST', undefined, { title: 'Toen' })
  const { tables, keys } = (await made.json()) as CreatedWorkshop
  const path = `/api/canvases/${tables[0]!.canvasId}`
  const named = await call(`${path}/versions`, 'POST', tables[0]!.keys.edit, { name: 'begin' })
  const version = (await named.json()) as Version
  const date = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10)
  expect((await call(`${path}/delete-after`, 'PUT', keys.facilitate, { date })).status).toBe(200)

  server.kill('SIGKILL')
  await server.exited
  server = spawnServer({ DATA_DIR: directory })
  expect(await (await call(`${path}/versions`, 'GET', keys.facilitate)).json()).toEqual([version])
  const read = await call(`${path}/versions/${version.id}`, 'GET', keys.facilitate)
  expect(await read.json()).toMatchObject({ format: 'praatplaat', canvas: { title: 'Toen' } })
  expect((await call(path, 'GET', keys.facilitate)).headers.get('praatplaat-delete-after')).toBe(date)
}, 60_000)
