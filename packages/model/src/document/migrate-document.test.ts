import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { currentSchemaVersion } from '../interchange/canvas-file.ts'
import { documentFromFile } from './document-from-file.ts'
import { FutureSchemaError, migrateDocument, type DocumentMigration } from './migrate-document.ts'
import { readCanvas } from './read-canvas.ts'
import { schemaVersionKey } from './root-maps.ts'
import { smallCanvasFile } from './testing/small-canvas.ts'

const step =
  (name: string): DocumentMigration =>
  (doc) => {
    const canvas = doc.getMap<string>('canvas')
    const title = canvas.get('title') ?? ''
    if (!title.includes(name)) canvas.set('title', title + name)
  }
const steps = [step('>2'), step('>3'), step('>4')]

function documentOf(version: unknown): Y.Doc {
  const doc = documentFromFile(smallCanvasFile())
  doc.getMap('canvas').set(schemaVersionKey, version)
  return doc
}

describe('migrateDocument', () => {
  it('[MI1] runs each step once and in order, from the version that the document has', () => {
    const doc = documentOf(2)
    expect(migrateDocument(doc, steps)).toBe(true)
    expect(readCanvas(doc)).toMatchObject({ title: 'Small>3>4', schemaVersion: 4 })
    expect(migrateDocument(doc, steps)).toBe(false)
    expect(readCanvas(doc).title).toBe('Small>3>4')
  })

  it('[MI1] two servers that migrate at once come to the same document', () => {
    const [one, other] = [documentOf(1), new Y.Doc()]
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    for (const doc of [one, other]) migrateDocument(doc, steps)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    expect(readCanvas(one).title).toBe('Small>2>3>4')
    expect(readCanvas(other)).toEqual(readCanvas(one))
  })

  it.each([undefined, 'two', 0, -1, 1.5, Number.NaN, null])('[MI1] counts version %s as 1', (version) => {
    const doc = documentOf(version)
    expect(readCanvas(doc).schemaVersion).toBe(1)
    migrateDocument(doc, steps)
    expect(readCanvas(doc)).toMatchObject({ title: 'Small>2>3>4', schemaVersion: 4 })
  })

  it('[MI1] a step that fails leaves the version, so that all of it is done again', () => {
    const doc = documentOf(1)
    const failing = () => {
      throw new Error('disk full')
    }
    expect(() => migrateDocument(doc, [step('>2'), failing])).toThrow('disk full')
    expect(readCanvas(doc).schemaVersion).toBe(1)
    migrateDocument(doc, steps)
    expect(readCanvas(doc).title).toBe('Small>2>3>4')
  })

  it('[MI2] refuses a document of a newer version, and leaves it as it is', () => {
    const doc = documentOf(5)
    const before = Y.encodeStateAsUpdate(doc)
    expect(() => migrateDocument(doc, steps)).toThrow(FutureSchemaError)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  it('[MI1] has nothing to do on what this program writes', () => {
    const doc = documentFromFile(smallCanvasFile())
    expect(migrateDocument(doc)).toBe(false)
    expect(readCanvas(doc).schemaVersion).toBe(currentSchemaVersion)
  })
})
