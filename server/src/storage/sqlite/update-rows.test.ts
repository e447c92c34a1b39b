import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { StoredDocument } from '../canvas-storage.ts'
import type * as merging from '../merge-through-document.ts'
import { openDatabase } from './open-database.ts'
import { updateRows } from './update-rows.ts'
import { workshopRows } from './workshop-rows.ts'

/** What another process does while this one merges. */
const meanwhile = vi.hoisted(() => ({ happens: () => {} }))

vi.mock('../merge-through-document.ts', async (importOriginal) => {
  const original = await importOriginal<typeof merging>()
  return {
    mergeThroughDocument(updates: Iterable<Uint8Array>): merging.Merged {
      const { happens } = meanwhile
      meanwhile.happens = () => {}
      happens()
      return original.mergeThroughDocument(updates)
    },
  }
})

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-rows-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** A canvas with a log of as many updates as there are words, held by two processes at once. */
function twoProcesses(words: readonly string[]) {
  const [server, admin] = [0, 1].map(() => openDatabase(join(directory, 'praatplaat.db'))) as [
    ReturnType<typeof openDatabase>,
    ReturnType<typeof openDatabase>,
  ]
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const write = (word: string) => {
    doc.getMap('words').set(word, true)
    return updates.at(-1)!
  }
  for (const word of words) write(word)
  workshopRows(server).create({
    id: 'workshop',
    title: 'Proef',
    heldOn: null,
    createdAt: '2026-11-23T09:00:00.000Z',
    facilitateKeyHash: new Uint8Array(32),
    tables: [{ canvasId: 'canvas', number: 1, name: 'Tafel 1', state: updates[0]!, keys: [] }],
  })
  const countRows = () => server.prepare('SELECT count(*) FROM updates').pluck().get()
  const rows = { server: updateRows(server), admin: updateRows(admin) }
  rows.server.append(updates.slice(1).map((update) => ['canvas', update]))
  const close = () => {
    server.close()
    admin.close()
  }
  return {
    rows,
    countRows,
    write,
    setSchemaVersion: (version: number) => {
      doc.getMap('canvas').set('schemaVersion', version)
      return updates.at(-1)!
    },
    forgetSchemaVersions: () => void server.exec('UPDATE snapshots SET schema_version = NULL'),
    remove: () => workshopRows(server).deleteCanvas('canvas'),
    close,
  }
}

function wordsIn(stored: StoredDocument | null): readonly string[] {
  const doc = new Y.Doc()
  if (stored) Y.applyUpdate(doc, stored.state)
  return [...doc.getMap('words').keys()].toSorted()
}

test('updates that come together share a row, and all of them are there', () => {
  const { rows, countRows, write, close } = twoProcesses(['a'])
  const before = Number(countRows())
  const words = ['b', 'c', 'd']
  const batch = words.flatMap((word) => [
    ['canvas', write(word)] as const,
    ['gone', write(`${word}!`)] as const,
  ])
  expect(rows.server.append(batch)).toEqual([1, 3, 5])
  expect(countRows()).toBe(before + 1)
  // Each builds on the one before it, and half of them went elsewhere.
  expect(wordsIn(rows.server.load('canvas'))).toEqual(['a', 'b'])
  rows.server.append([1, 3, 5].map((index) => ['canvas', batch[index]![1]]))
  expect(wordsIn(rows.server.load('canvas'))).toEqual(['a', 'b', 'b!', 'c', 'c!', 'd', 'd!'])
  close()
})

test('two processes that compact one log at once lose nothing of it', () => {
  const { rows, write, close } = twoProcesses(['a', 'b'])
  rows.server.compact('canvas')
  rows.server.append([['canvas', write('c')]])
  meanwhile.happens = () => {
    rows.server.append([['canvas', write('d')]])
    rows.server.compact('canvas')
    rows.server.append([['canvas', write('e')]])
  }
  rows.admin.compact('canvas')
  expect(wordsIn(rows.server.load('canvas'))).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(wordsIn(rows.admin.load('canvas'))).toEqual(['a', 'b', 'c', 'd', 'e'])
  close()
})

test('a log that is read in pages comes to the same, also when another process compacts it between two of them', () => {
  const { rows, write, close } = twoProcesses(['a'])
  const long = (letter: string) => letter.repeat(150_000)
  for (const letter of ['b', 'c', 'd', 'e', 'f']) rows.server.append([['canvas', write(long(letter))]])
  const words = ['a', ...['b', 'c', 'd', 'e', 'f'].map(long)]
  expect(wordsIn(rows.admin.load('canvas'))).toEqual(words)

  meanwhile.happens = () => rows.server.compact('canvas')
  rows.admin.compact('canvas')
  expect(wordsIn(rows.admin.load('canvas'))).toEqual(words)
  expect(wordsIn(rows.server.load('canvas'))).toEqual(words)
  close()
})

test('a canvas that is deleted while its log is compacted stays deleted', () => {
  const { rows, remove, close } = twoProcesses(['a', 'b'])
  meanwhile.happens = remove
  rows.admin.compact('canvas')
  expect(rows.server.load('canvas')).toBeNull()
  close()
})

test('a snapshot is given as it is: nothing is made of it', () => {
  const { rows, setSchemaVersion, close } = twoProcesses(['a', 'b'])
  rows.server.append([['canvas', setSchemaVersion(1)]])
  rows.server.compact('canvas')
  meanwhile.happens = () => expect.unreachable()
  expect(wordsIn(rows.server.load('canvas'))).toEqual(['a', 'b'])
  meanwhile.happens = () => {}
  close()
})

test('a snapshot from before its schema version was noted is looked into once', () => {
  const { rows, setSchemaVersion, close, forgetSchemaVersions } = twoProcesses(['a'])
  rows.server.append([['canvas', setSchemaVersion(1)]])
  rows.server.compact('canvas')
  forgetSchemaVersions()
  expect(rows.server.load('canvas')).toMatchObject({ schemaVersion: 1 })
  meanwhile.happens = () => expect.unreachable()
  expect(rows.server.load('canvas')).toMatchObject({ schemaVersion: 1 })
  meanwhile.happens = () => {}
  close()
})
