import { operatorHeader, ownSubprotocol, type CreatedWorkshop } from '@praatplaat/protocol'
import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { spawnServer, type ServerProcess } from '../testing/server-process.ts'
import { connectRawClient, connectTestClient, type RawClient } from '../testing/test-client.ts'
import { until } from '../testing/until.ts'

let directory: string
let server: ServerProcess
let origin: string

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-log-'))
  server = spawnServer({ DATA_DIR: directory, LOG_LEVEL: 'debug', OPERATOR_KEY: 'the-key-of-the-operator' })
  origin = await server.origin()
}, 30_000)
afterEach(async () => {
  server.kill('SIGKILL')
  await server.exited
  rmSync(directory, { recursive: true })
})

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(origin + path, {
    method: 'POST',
    body,
    headers: {
      Authorization: 'Bearer the-key-of-the-operator',
      [operatorHeader]: 'the-key-of-the-operator',
      ...headers,
    },
  })

async function createTable() {
  const response = await post('/api/workshops', JSON.stringify({ title: 'Geheime plaat' }))
  const { workshopId, keys, tables } = (await response.json()) as CreatedWorkshop
  const [table] = tables as [CreatedWorkshop['tables'][number]]
  return { workshopId, canvasId: table.canvasId, keys: { ...keys, ...table.keys } }
}

type Table = Awaited<ReturnType<typeof createTable>>

/** People who come in, show themselves, write, and are refused in every way that there is. */
async function meet({ canvasId, keys }: Table): Promise<void> {
  const editor = connectTestClient(origin, canvasId, keys.edit, ownSubprotocol)
  editor.provider.awareness.setLocalState({ attendee: { name: 'Noor' } })
  await editor.synced()
  editor.doc.getMap('canvas').set('goal', 'Wat Noor ziek maakt')
  editor.barrier(1)
  await until(() => editor.saved.includes(1))

  const viewer = connectTestClient(origin, canvasId, keys.view, ownSubprotocol)
  await viewer.synced()
  viewer.words.set('Noor', 'mag dit niet')
  await until(() => viewer.notices.includes('read-only'))
  viewer.leave()
  editor.leave()

  const raw = (key: string, headers?: Readonly<Record<string, string>>) =>
    connectRawClient(origin, canvasId, ['praatplaat.v1', `key.${key}`], headers)
  const malformed = raw(keys.edit)
  await malformed.opened
  malformed.send(Buffer.from('Noor schrijft zomaar iets'))
  await malformed.closed
  await raw('a-wrong-key-a-wrong-key').closed
  await failed(raw(keys.edit, { Origin: `https://elsewhere.example/#${keys.edit}` }))
  await failed(connectRawClient(origin, `${canvasId}/${keys.edit}?key=${keys.edit}`, []))
}

async function failed(client: RawClient): Promise<void> {
  await client.opened.catch(() => {})
}

/** Requests that hold keys and words where they do not belong, and bodies that cannot be read. */
async function ask({ canvasId, workshopId, keys }: Table): Promise<void> {
  const bearer = { headers: { Authorization: `Bearer ${keys.facilitate}` } }
  await fetch(`${origin}/api/canvases/${canvasId}?key=${keys.edit}`, bearer)
  await fetch(`${origin}/api/canvases/${canvasId}/export/nope?key=${keys.edit}`, bearer)
  await fetch(`${origin}/api/workshops/${workshopId}/${keys.facilitate}`)
  await fetch(`${origin}/c/${canvasId}/${keys.edit}`)
  await post('/api/workshops', 'Noor schrijft geen JSON')
  await post('/api/workshops', JSON.stringify({ title: { of: 'Noor' } }))
  await post('/api/workshops', JSON.stringify({ title: 'x', canvas: { title: 'Geheime plaat' } }))
  await post('/api/workshops', '{}', { Authorization: 'Bearer not-the-key-of-Noor' })
}

/** The disk does what disks do. */
async function breakStorage({ canvasId, keys }: Table): Promise<void> {
  const editor = connectTestClient(origin, canvasId, keys.edit, ownSubprotocol)
  await editor.synced()
  const database = new Database(join(directory, 'praatplaat.db'))
  database.exec('ALTER TABLE updates RENAME TO elsewhere')
  database.close()
  editor.words.set('Noor', 'nog iets')
  await until(() => editor.notices.includes('storage-not-available'))
  editor.leave()
  const answer = await fetch(`${origin}/api/canvases/${canvasId}`, {
    headers: { Authorization: `Bearer ${keys.view}` },
  })
  expect(answer.status).toBe(503)
}

test('the log holds nothing of what people write, who they are, or what opens their canvases', async () => {
  const table = await createTable()
  await meet(table)
  await ask(table)
  await breakStorage(table)
  server.kill('SIGTERM')
  await server.exited

  const log = server.output()
  expect(log).toContain('a room was closed')
  expect(log).toContain('a request failed')
  const keys = Object.values(table.keys)
  const secrets = [
    ...keys,
    ...keys.map((key) => key.slice(0, 12)),
    ...keys.flatMap((key) =>
      (['hex', 'base64', 'base64url'] as const).map((form) => createHash('sha256').update(key).digest(form)),
    ),
    'the-key-of-the-operator',
    'a-wrong-key',
    'not-the-key',
    table.canvasId,
    table.workshopId,
    'Noor',
    'Geheime',
    'ziek',
    'nog iets',
    'elsewhere.example',
    '?key=',
    'Bearer',
    '/api/',
    '/sync/',
    '/c/',
  ]
  for (const secret of secrets) expect(log).not.toContain(secret)
}, 60_000)
