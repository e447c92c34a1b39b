import { currentSchemaVersion, listedKinds } from '@praatplaat/model'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { SeededRandom } from '../testing/seeded-random.ts'
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

type MakeUpdate = (random: SeededRandom) => Uint8Array

/** A document that a stranger might have: some of it looks like a canvas, some like nothing. */
function strangeDocument(random: SeededRandom): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = random.below(2 ** 31)
  const map = doc.getMap(random.pick(['strange', 'notes', 'agreements', 'chips', 'carried']))
  for (let edit = random.below(8); edit >= 0; edit -= 1) {
    map.set(`strange ${random.below(10)}`, random.pick([1, 'text', null, true, [1, [2]], { a: 'b' }]))
  }
  const text = new Y.Text('een tekst')
  map.set('strange/text', text)
  text.format(0, 3, { bold: true })
  text.delete(2, 3)
  if (random.chance(0.5)) map.delete('strange 1')
  return doc
}

const valid: MakeUpdate = (random) => Y.encodeStateAsUpdate(strangeDocument(random))

const withItem =
  (kind: number, write: (encoder: encoding.Encoder, random: SeededRandom) => void): MakeUpdate =>
  (random) =>
    writeUpdate({
      client: random.below(2 ** 31),
      structs: [itemAt(random.pick(['strange', 'notes']), 'a', kind, (encoder) => write(encoder, random))],
    })

const many = (count: number, struct: WriteStruct): readonly WriteStruct[] =>
  Array.from({ length: count }, () => struct)

/** Sets something on a fresh document and hands over all of it, as a client with an older copy would. */
const onFreshDocument =
  (change: (doc: Y.Doc) => void): MakeUpdate =>
  (random) => {
    const doc = new Y.Doc()
    // The largest wins when two set one key without knowing of each other.
    doc.clientID = 2 ** 31 + random.below(2 ** 31)
    change(doc)
    return Y.encodeStateAsUpdate(doc)
  }

/** Updates by kind: what is wrong with each is in its name. Some are nothing but strange, and are taken. */
export const hostileUpdates: Readonly<Record<string, MakeUpdate>> = {
  'a valid update': valid,
  'an update cut off': (random) => {
    const update = valid(random)
    return update.slice(0, random.below(update.length))
  },
  'an update with flipped bits': (random) => {
    const update = new Uint8Array(valid(random))
    for (let hit = random.below(4); hit >= 0; hit -= 1)
      update[random.below(update.length)]! ^= 1 << random.below(8)
    return update
  },
  'an update followed by rubbish': (random) => Uint8Array.of(...valid(random), ...random.bytes(20)),
  'random bytes as an update': (random) => random.bytes(random.below(200)),
  'an update whose beginning is missing': (random) => {
    const doc = strangeDocument(random)
    const before = Y.encodeStateVector(doc)
    doc.getMap('strange').set('later', 1)
    return Y.encodeStateAsUpdate(doc, before)
  },
  'an update that starts at a huge clock': (random) =>
    writeUpdate({ client: random.below(1_000), clock: 2 ** 40, structs: [forgotten(1)] }),
  'a forgotten past of huge length': (random) =>
    writeUpdate({
      client: random.below(2 ** 31),
      structs: [forgotten(random.pick([2 ** 31, 2 ** 47, 2 ** 53 - 1]))],
    }),
  'clocks that overflow': (random) =>
    writeUpdate({ client: random.below(2 ** 31), structs: many(30, forgotten(2 ** 53 - 1)) }),
  'a count that lies': (random) =>
    writeUpdate({
      client: random.below(2 ** 31),
      count: random.pick([2, 2 ** 20, 2 ** 50]),
      structs: [mapInMap()],
    }),
  'a varuint without an end': () => new Uint8Array(100).fill(255),
  'a value that is just not too deep': withItem(contentKind.any, deepValue(60)),
  'a value too deep': withItem(contentKind.any, deepValue(3_000)),
  'a value too deep as JSON': withItem(contentKind.embed, deepJson(20_000)),
  'JSON that is none': withItem(contentKind.embed, (encoder) => encoding.writeVarString(encoder, '{"a":')),
  'text that is not UTF-8': withItem(contentKind.text, (encoder, random) =>
    encoding.writeVarUint8Array(encoder, random.bytes(20)),
  ),
  'a document in the document': withItem(contentKind.document, writeSubdocument),
  'types within types': (random) => {
    const client = random.below(2 ** 31)
    return writeUpdate({ client, structs: many(random.pick([3, 100, 5_000]), mapInMap(client)) })
  },
  'types within types, deleted': (random) => {
    const client = random.below(2 ** 31)
    return writeUpdate({ client, structs: many(5_000, mapInMap(client)), deletions: [[client, 0, 1]] })
  },
  'more parts than fit': (random) => {
    const client = random.below(2 ** 31)
    return writeUpdate({ client, structs: many(60_000, mapInMap(client)) })
  },
  'an item to the right of itself': () => Uint8Array.of(1, 1, 1, 0, 196, 1, 0, 1, 1, 1, 120, 0),
  'a deletion of what never was': (random) =>
    writeUpdate({ deletions: [[random.below(1_000), random.below(100), random.pick([1, 2 ** 30])]] }),
  'thousands of clients in one update': (random) =>
    Y.mergeUpdates(
      Array.from({ length: 200 }, () =>
        writeUpdate({ client: random.below(2 ** 31), structs: [forgotten(1)] }),
      ),
    ),
  'a newer schema': onFreshDocument((doc) => doc.getMap('canvas').set('schemaVersion', 99)),
  'a schema that is text': onFreshDocument((doc) =>
    doc.getMap('canvas').set('schemaVersion', new Y.Text(String(currentSchemaVersion))),
  ),
  'something else under the name of a root map': onFreshDocument((doc) => {
    doc.getText('canvas').insert(0, 'not a map')
    doc.getArray('phases').push([1, { a: 1n }])
  }),
  'records that are none': onFreshDocument((doc) => {
    for (const kind of [...listedKinds, 'carried', 'canvas']) {
      for (const key of ['', '/', '__proto__', 'constructor/title', 'a/b/c/d', 'x/title', 'x/order'])
        doc.getMap(kind).set(key, new Y.Map([['a', Uint8Array.of(1)]]))
    }
  }),
  // More than the document may be, than a message may be, and than is read of one at all.
  'an update of too many megabytes': withItem(contentKind.bytes, (encoder, random) =>
    encoding.writeVarUint8Array(encoder, new Uint8Array(random.pick([9.99, 10.1, 16]) * 1024 * 1024)),
  ),
}
