import { currentSchemaVersion } from '@praatplaat/model'
import * as Y from 'yjs'
import type { SeededRandom } from './seeded-random.ts'

/** What came of several people working at once. */
export interface Together {
  readonly docs: readonly Y.Doc[]
  /** Documents as one of them had it on the way there, the first of them before anybody had much. */
  readonly states: readonly Uint8Array[]
  /** Every edit by itself. */
  readonly edits: readonly Uint8Array[]
  /** All of it, as everybody has it in the end. */
  readonly whole: Uint8Array
}

/** Lets several people work at once, in texts, lists and maps within each other, and delete again. */
export function workOnTogether(random: SeededRandom, { people = 4, edits = 120 } = {}): Together {
  const made: Uint8Array[] = []
  const beginning = new Y.Doc()
  beginning.clientID = 1
  beginning.getMap('canvas').set('schemaVersion', currentSchemaVersion)
  beginning.getMap('texts').set('text', new Y.Text())
  const docs = Array.from({ length: people }, (_, person) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(beginning))
    doc.clientID = 2 + random.below(2 ** 20) * people + person
    doc.on('update', (update: Uint8Array, _origin: unknown, _doc: unknown, { local }: Y.Transaction) => {
      if (local) made.push(update)
    })
    return doc
  })
  const states: Uint8Array[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    const doc = random.pick(docs)
    editSomething(doc, random, edit)
    if (random.chance(0.3)) {
      const other = random.pick(docs)
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(other)))
    }
    if (edit % Math.ceil(edits / 3) === 10) states.push(Y.encodeStateAsUpdate(doc))
  }
  // Twice: a text that is tidied up after the first time is an edit again.
  for (let round = 0; round < 2; round += 1)
    for (const one of docs) for (const other of docs) Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  return { docs, states, edits: made, whole: Y.encodeStateAsUpdate(docs[0]!) }
}

/** In a map, so that a document knows that it is a text without being told. */
export const textOf = (doc: Y.Doc): Y.Text => doc.getMap<Y.Text>('texts').get('text')!

function editSomething(doc: Y.Doc, random: SeededRandom, edit: number): void {
  const text = textOf(doc)
  const [list, work] = [doc.getArray('list'), doc.getMap('work')]
  const at = (length: number) => random.below(length + 1)
  random.pick([
    () => text.insert(at(text.length), 'praten'.slice(0, 1 + random.below(6))),
    () => text.length > 3 && text.delete(random.below(text.length - 2), 2),
    () =>
      text.length > 3 && text.format(random.below(text.length - 2), 2, { bold: random.pick([true, null]) }),
    () => list.insert(at(list.length), [edit, { edit }]),
    () => list.length > 2 && list.delete(random.below(list.length - 1), 1),
    () => work.set(`piece ${random.below(5)}`, new Y.Map([['text', new Y.Text(`${edit}`)]])),
    () => work.delete(`piece ${random.below(5)}`),
  ])()
}
