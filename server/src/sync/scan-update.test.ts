import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { seededRandom, type SeededRandom } from '../testing/seeded-random.ts'
import {
  contentKind,
  deepJson,
  deepValue,
  forgotten,
  itemAt,
  mapInMap,
  writeSubdocument,
  writeUpdate,
  type WriteStruct,
} from '../testing/write-update.ts'
import { scanUpdate } from './scan-update.ts'

/** A document that holds everything Yjs can hold, with something deleted. */
function richDocument(): Y.Doc {
  const doc = new Y.Doc()
  const map = doc.getMap('map')
  const values = [
    null,
    undefined,
    true,
    false,
    5,
    -70_000,
    1.5,
    Math.PI,
    'tekst',
    Uint8Array.of(1, 2),
    { a: [1] },
  ]
  for (const [index, value] of values.entries()) map.set(`value ${index}`, value)
  map.set('big', 12n)
  const text = new Y.Text('praten over een plaat')
  map.set('text', text)
  text.format(0, 6, { bold: true })
  text.insertEmbed(2, { picture: 'x' })
  text.delete(4, 3)
  const xml = doc.getXmlFragment('xml')
  xml.insert(0, [new Y.XmlElement('p'), new Y.XmlText('q')])
  doc.getArray('list').push([1, 'two', [3]])
  doc.getArray('list').delete(1)
  map.delete('value 4')
  return doc
}

const accepts = (update: Uint8Array, read: (update: Uint8Array) => unknown) => {
  try {
    read(update)
    return true
  } catch {
    return false
  }
}

test('counts what is in an update', () => {
  const doc = new Y.Doc()
  doc.getMap('map').set('text', new Y.Text('a'))
  doc.getMap('map').set('other', 1)
  doc.getMap('map').delete('other')
  expect(scanUpdate(Y.encodeStateAsUpdate(doc))).toEqual({ structs: 3, types: 1, deletions: 1 })
})

test('takes everything that Yjs can make', () => {
  const update = Y.encodeStateAsUpdate(richDocument())
  const { structs } = Y.decodeUpdate(update)
  expect(scanUpdate(update).structs).toBe(structs.length)
})

test('takes nothing that Yjs would not: of thousands of damaged updates, all that Yjs refuses', () => {
  const random = seededRandom(20_261_123)
  const update = Y.encodeStateAsUpdate(richDocument())
  const seen = { both: 0, neither: 0, stricter: 0 }
  const laxer: number[] = []
  for (let round = 0; round < 5_000; round += 1) {
    const bytes = damaged(update, random)
    const scanned = accepts(bytes, scanUpdate)
    const decoded = accepts(bytes, Y.decodeUpdate)
    if (scanned && !decoded) laxer.push(round)
    else seen[scanned ? 'both' : decoded ? 'stricter' : 'neither'] += 1
  }
  expect(laxer).toEqual([])
  // The rest are clocks out of bounds, structs of no length and documents in documents.
  expect(seen.stricter).toBeLessThan(seen.both / 4)
  expect(seen.both).toBeGreaterThan(500)
  expect(seen.neither).toBeGreaterThan(500)
})

const value = (write: (encoder: encoding.Encoder) => void, kind: number = contentKind.any): WriteStruct =>
  itemAt('words', 'a', kind, write)

describe('refuses what Yjs takes and nobody can live with', () => {
  test.each<[string, WriteStruct]>([
    ['values too deep to be written again', value(deepValue(1_000))],
    ['JSON too deep to be written again', value(deepJson(5_000), contentKind.embed)],
    ['a document in the document', value(writeSubdocument, contentKind.document)],
    ['a clock that passes what a number can hold', forgotten(Number.MAX_SAFE_INTEGER)],
    ['something forgotten of no length', forgotten(0)],
    ['a text of no length', value((encoder) => encoding.writeVarString(encoder, ''), contentKind.text)],
    ['a list of no values', value((encoder) => encoding.writeVarUint(encoder, 0))],
  ])('%s', (_, struct) => {
    const update = writeUpdate({ structs: [struct] })
    expect(accepts(update, Y.decodeUpdate)).toBe(true)
    expect(() => scanUpdate(update)).toThrow(/too deep|no content|passes all bounds|no length/)
  })

  test('a deletion that passes what a number can hold', () => {
    const update = writeUpdate({ deletions: [[7, Number.MAX_SAFE_INTEGER, 5]] })
    expect(() => scanUpdate(update)).toThrow(/passes all bounds/)
  })
})

test('a value as deep as the model allows is taken', () => {
  expect(scanUpdate(writeUpdate({ structs: [value(deepValue(64))] })).structs).toBe(1)
})

test('a count that lies is found out when the bytes end, not after as many rounds', () => {
  const update = writeUpdate({ structs: [mapInMap()], count: 2 ** 50 })
  expect(() => scanUpdate(update)).toThrow(/end of array/)
})

function damaged(update: Uint8Array, random: SeededRandom): Uint8Array {
  const bytes = new Uint8Array(update)
  for (let hit = random.below(3); hit >= 0; hit -= 1) bytes[random.below(bytes.length)] = random.below(256)
  return random.chance(0.1) ? bytes.slice(0, random.below(bytes.length)) : bytes
}
