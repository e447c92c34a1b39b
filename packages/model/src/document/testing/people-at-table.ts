import type * as v from 'valibot'
import * as Y from 'yjs'
import type { Mutation, Outcome } from '../../mutation.ts'
import { commit } from '../commit.ts'
import { documentFromFile } from '../document-from-file.ts'
import { followCanvas } from '../follow-canvas.ts'
import { personalUndo } from '../personal-undo.ts'
import { spliceText, writtenText, type TextPlace } from '../written-text.ts'
import { smallCanvasFile } from './small-canvas.ts'

/** Someone at the table of a test, with a device that hears of others only in {@link meet}. */
export function person(doc: Y.Doc) {
  const origin = { name: 'someone' }
  const canvas = followCanvas(doc)
  const undo = personalUndo(doc, origin)
  return {
    doc,
    origin,
    undo,
    canvas: canvas.current,
    does: <Args extends v.GenericSchema>(mutation: Mutation<Args>, args: v.InferInput<Args>): Outcome =>
      commit(doc, canvas.current(), origin, mutation, args),
    /** Replaces `remove` characters from `at` on by `insert`. */
    types: (place: TextPlace, insert: string, at = 0, remove = 0): boolean =>
      spliceText(doc, place, { at, remove, insert }, origin),
    text: (place: TextPlace): string | null => writtenText(doc, place)?.toString() ?? null,
  }
}

export type Person = ReturnType<typeof person>

/** Two people with the small canvas before them. The second one's device wins every toss. */
export function twoPeople(): readonly [Person, Person] {
  const start = Y.encodeStateAsUpdate(documentFromFile(smallCanvasFile()))
  const arrive = (clientId: number) => {
    const doc = new Y.Doc()
    doc.clientID = clientId
    Y.applyUpdate(doc, start)
    return person(doc)
  }
  return [arrive(1), arrive(2)]
}

/** Both hear of all that the other has done. */
export function meet(one: Person, other: Person): void {
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc, Y.encodeStateVector(other.doc)))
  Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(one.doc)))
}
