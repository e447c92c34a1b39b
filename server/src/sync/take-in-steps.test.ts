import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { seededRandom } from '../testing/seeded-random.ts'
import { textOf, workOnTogether } from '../testing/work-on-together.ts'
import { mapInMap, writeUpdate } from '../testing/write-update.ts'
import { atOnce } from './in-turns.ts'
import { openInSteps, openRoomDocument, type RoomDocument, type Taken } from './room-document.ts'

/** Fewer rounds than the defaults of fast-check: each of them is some hundred edits. */
const rounds = { numRuns: 12 }
const seeds = fc.integer({ min: 1, max: 2 ** 30 })
const partsPerStep = fc.integer({ min: 1, max: 30 })

const openWith = (state: Uint8Array, most?: number) => openRoomDocument(state, () => {}, most)
const takeInSteps = (document: RoomDocument, update: Uint8Array): Taken =>
  atOnce(document.takeInSteps(update, () => true))
const isPending = (document: RoomDocument) =>
  document.read(({ store }) => store.pendingStructs !== null || store.pendingDs !== null)

const readAll = (doc: Y.Doc) => ({
  text: textOf(doc).toDelta() as unknown,
  list: doc.getArray('list').toJSON(),
  work: doc.getMap('work').toJSON(),
})
const hasSame = (one: RoomDocument, other: RoomDocument) =>
  Y.equalSnapshots(one.read(Y.snapshot), other.read(Y.snapshot))
const expectSame = (one: RoomDocument, other: RoomDocument) => {
  expect(one.read(readAll)).toEqual(other.read(readAll))
  expect(hasSame(one, other)).toBe(true)
}

describe('taken in steps, an update comes to the same as taken at once', () => {
  test('whole, or as what somebody lacks', () => {
    fc.assert(
      fc.property(seeds, partsPerStep, (seed, most) => {
        const { states, whole } = workOnTogether(seededRandom(seed))
        for (const state of states) {
          const [steps, once] = [openWith(state, most), openWith(state)]
          const lacks = Y.diffUpdate(whole, steps.stateVector())
          expect(takeInSteps(steps, lacks)).toEqual(once.take(lacks))
          expectSame(steps, once)
          expect(takeInSteps(steps, lacks)).toEqual({ kind: 'nothing' })
        }
      }),
      rounds,
    )
  })

  test('in any order and with gaps, where nothing is left waiting and all is there once the whole has come', () => {
    fc.assert(
      fc.property(seeds, partsPerStep, (seed, most) => {
        const random = seededRandom(seed)
        const { states, edits, whole } = workOnTogether(random)
        const [steps, once] = [openWith(states[0]!, most), openWith(states[0]!)]
        const peer = openWith(states[0]!)
        for (let count = 20; count > 0; count -= 1) {
          const update = Y.mergeUpdates(Array.from({ length: 1 + random.below(8) }, () => random.pick(edits)))
          const taken = takeInSteps(steps, update)
          once.take(update)
          expect(isPending(steps)).toBe(false)
          // What is passed on must be enough for others.
          const passedOn = taken.kind === 'gap' ? taken.part : taken.kind === 'taken' ? update : null
          expect([null, 'taken']).toContain(passedOn && peer.take(passedOn).kind)
          expectSame(peer, steps)
        }
        takeInSteps(steps, whole)
        once.take(whole)
        expectSame(steps, once)
      }),
      rounds,
    )
  })

  test('damaged, where what is no update changes nothing', () => {
    fc.assert(
      fc.property(seeds, partsPerStep, (seed, most) => {
        const random = seededRandom(seed)
        const { states, whole } = workOnTogether(random)
        const update = new Uint8Array(whole)
        if (random.chance(0.7)) update[random.below(update.length)] = random.below(256)
        const damaged = random.chance(0.5) ? update.subarray(0, random.below(update.length)) : update
        const [steps, once] = [openWith(states[0]!, most), openWith(states[0]!)]
        const before = steps.since()
        const [taken, known] = [takeInSteps(steps, damaged), once.take(damaged)]
        expect(taken.kind === 'malformed').toBe(known.kind === 'malformed')
        const changedUnsaid = taken.kind === 'malformed' && Buffer.compare(steps.since(), before) !== 0
        const waits = taken.kind !== 'broken' && isPending(steps)
        const differs = taken.kind === 'taken' && !hasSame(steps, once)
        expect({ changedUnsaid, waits, differs }).toEqual({
          changedUnsaid: false,
          waits: false,
          differs: false,
        })
      }),
      rounds,
    )
  })

  test('a document that is opened in steps is the one that was stored', () => {
    fc.assert(
      fc.property(seeds, partsPerStep, (seed, most) => {
        const { whole } = workOnTogether(seededRandom(seed), { edits: 400 })
        expectSame(atOnce(openInSteps(whole, () => {}, most)), openWith(whole))
      }),
      { numRuns: 5 },
    )
  })
})

test('types within types are refused whether or not something else deletes them as they come', () => {
  const winner = new Y.Doc()
  winner.clientID = 9
  winner.getMap('words').set('inner', true)
  // Of two under one key the one with the higher id stays: the other comes as deleted, and all that is in it.
  const structs = Array.from({ length: 5_000 }, () => mapInMap(7))
  for (const deletions of [[], [[7, 0, 1]]] as const) {
    const update = writeUpdate({ client: 7, structs, deletions })
    const document = openWith(Y.encodeStateAsUpdate(winner))
    const before = document.since()
    expect(takeInSteps(document, update)).toEqual({ kind: 'malformed' })
    expect(document.take(update)).toEqual({ kind: 'malformed' })
    expect(document.since()).toEqual(before)
  }
})
