import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { canvasFileToJson, canvasToFile } from '../interchange/canvas-to-file.ts'
import { carry } from '../mutation.ts'
import { documentFromFile } from './document-from-file.ts'
import { migrateDocument } from './migrate-document.ts'
import { readCanvas } from './read-canvas.ts'
import { recordsOfCarried } from './records-of-carried.ts'
import { schemaVersionKey } from './root-maps.ts'
import { meet, person, type Person } from './testing/people-at-table.ts'
import { smallCanvasFile } from './testing/small-canvas.ts'
import { writeChanges } from './write-changes.ts'

const needText = { kind: 'needs', id: 'N1', field: 'text' } as const

/** A room as version 1 left it, by what it carried. */
function roomOfVersion1(carried: Readonly<Record<string, never[] | object[] | boolean>>): Y.Doc {
  const doc = documentFromFile(smallCanvasFile())
  doc.getMap('canvas').set(schemaVersionKey, 1)
  writeChanges(
    doc,
    Object.entries(carried).map(([pointer, value]) => carry(pointer, value as never)),
  )
  return doc
}

const carried = {
  '/needs': [
    { id: 'N1', fromRoleId: 'employer', toRoleId: 'manager', phaseId: 'recruit', text: 'In writing' },
    { text: 'To nobody', toRoleId: 'gone' },
  ],
  '/questions': [{ id: 'Q1', text: 'Who pays?' }],
  '/phases/train/hidden': true,
}

/** Two servers that loaded the same room, each of which migrates it. */
function twoServers(): readonly [Person, Person] {
  const one = roomOfVersion1(carried)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  for (const doc of [one, other]) migrateDocument(doc)
  return [person(one), person(other)]
}

describe('the migration from version 1 to 2', () => {
  it('[MI3] makes records of what was carried, with texts that people can write in', () => {
    const doc = roomOfVersion1(carried)
    expect(migrateDocument(doc)).toBe(true)
    const ann = person(doc)
    expect(ann.canvas()).toMatchObject({
      schemaVersion: 2,
      needs: { N1: { toRoleId: 'manager', text: 'In writing', answer: 'open' } },
      questions: { Q1: { text: 'Who pays?', settled: false } },
      phases: { train: { hidden: true } },
      repairs: [],
    })
    expect(ann.types(needText, 'Please: ')).toBe(true)
    expect(ann.canvas().needs['N1']?.text).toBe('Please: In writing')
  })

  it('[MI3] keeps carrying what cannot be read, and all that has no place', () => {
    const doc = roomOfVersion1(carried)
    migrateDocument(doc)
    expect(readCanvas(doc).carried).toEqual({
      '/needsOfVersion1': [{ text: 'To nobody', toRoleId: 'gone' }],
      '/recipes': [{ from: 'employer', text: 'kept, not known' }],
    })
  })

  it('[MI3] [FI3] a room that was not migrated yet gives the same file', () => {
    const doc = roomOfVersion1(carried)
    const before = canvasFileToJson(canvasToFile(readCanvas(doc)))
    migrateDocument(doc)
    expect(before).toEqual(canvasFileToJson(canvasToFile(readCanvas(doc))))
  })

  it('[MI1] [MI3] done twice is done once', () => {
    const doc = roomOfVersion1(carried)
    migrateDocument(doc)
    const once = readCanvas(doc)
    recordsOfCarried(doc)
    expect(readCanvas(doc)).toEqual(once)
  })

  it('[MI1] two servers that migrate one room at once write the very same thing', () => {
    const [one, other] = twoServers()
    expect(Y.encodeStateAsUpdate(other.doc)).toEqual(Y.encodeStateAsUpdate(one.doc))
  })

  it('[MI1] what is typed on each of them before they hear of each other is there on both', () => {
    const [one, other] = twoServers()
    one.types(needText, 'One: ')
    other.types(needText, ' (other)', 'In writing'.length)
    meet(one, other)
    expect(one.text(needText)).toBe('One: In writing (other)')
    expect(other.canvas()).toEqual(one.canvas())
  })

  it('[MI1] two that loaded different states come to the same document all the same', () => {
    const one = roomOfVersion1(carried)
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    one.getMap('canvas').set('title', 'Later')
    for (const doc of [one, other]) migrateDocument(doc)
    const [ann, bob] = [person(one), person(other)]
    meet(ann, bob)
    expect(bob.canvas()).toEqual(ann.canvas())
    expect(ann.canvas()).toMatchObject({ title: 'Later', needs: { N1: { text: 'In writing' } } })
  })

  it('[MI1] is nobody’s step to take back', () => {
    const doc = roomOfVersion1(carried)
    const ann = person(doc)
    migrateDocument(doc)
    expect(ann.undo.undo()).toBe(false)
  })
})
