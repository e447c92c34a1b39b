import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documentFromFile } from './document-from-file.ts'
import { seededRandom, type Random } from './peers-fuzz/random.ts'
import { spliceBetween } from './splice-between.ts'
import { splicesBetween } from './splices-between.ts'
import { smallCanvasFile } from './testing/small-canvas.ts'
import { spliceText, writtenText } from './written-text.ts'

const place = { kind: 'agreements', id: 'a-profile', field: 'text' } as const
const start = emptyText()
const edits = 500
const seeds = Array.from({ length: 6 }, (_, at) => at + 1)

/**
 * Somebody who types in a field. No character of theirs is like another, so that each can be
 * followed; every seventh takes two UTF-16 units.
 *
 * @param first the code of their first character.
 */
function typist(random: Random, clientId: number, first: number) {
  const doc = new Y.Doc()
  doc.clientID = clientId
  Y.applyUpdate(doc, start)
  const [typed, deleted, runs] = [new Set<string>(), new Set<string>(), [] as string[][]]
  const sent: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === doc) sent.push(update)
  })
  const shown = () => writtenText(doc, place)?.toString() ?? ''
  const fresh = () => {
    const code = first + typed.size
    const character = String.fromCodePoint(typed.size % 7 === 0 ? 0x20000 + code : code)
    typed.add(character)
    return character
  }

  return {
    doc,
    typed,
    deleted,
    runs,
    sent,
    shown,
    /** What the field holds becomes something else, and the binding finds out what. */
    edit: () => {
      const before = charactersOf(shown())
      const at = random.below(before.length + 1)
      const gone = random.chance(0.3) ? before.slice(at, at + 1 + random.below(4)) : []
      const come =
        gone.length > 0 && random.chance(0.5) ? [] : Array.from({ length: 1 + random.below(3) }, fresh)
      for (const character of gone) deleted.add(character)
      runs.push(come)

      const head = [...before.slice(0, at), ...come].join('')
      const after = head + before.slice(at + gone.length).join('')
      const splice = spliceBetween(before.join(''), after, head.length)
      const splices = random.chance(0.2) ? splicesBetween(before.join(''), after) : splice ? [splice] : []
      return splices.every((one) => spliceText(doc, place, one, doc))
    },
  }
}

/** Both type on while what the other sends is under way, for a moment or for long. */
function typeTogether(seed: number) {
  const random = seededRandom(seed)
  const [ann, bob] = [typist(random, 10 + seed, 0x4e00), typist(random, 1000 - seed, 0x7000)]
  const arrived = { ann: 0, bob: 0 }
  let written = true
  for (let turn = 0; turn < edits; turn += 1) {
    for (const one of random.chance(0.5) ? [ann, bob] : [bob, ann]) written = one.edit() && written
    const pause = random.chance(0.9) ? 0 : random.below(30)
    for (; arrived.ann < ann.sent.length - pause; arrived.ann += 1) {
      if (random.chance(0.4)) break
      Y.applyUpdate(bob.doc, ann.sent[arrived.ann]!)
    }
    for (; arrived.bob < bob.sent.length - pause; arrived.bob += 1) {
      if (random.chance(0.4)) break
      Y.applyUpdate(ann.doc, bob.sent[arrived.bob]!)
    }
  }
  for (const update of ann.sent) Y.applyUpdate(bob.doc, update)
  for (const update of bob.sent) Y.applyUpdate(ann.doc, update)
  return { ann, bob, written }
}

describe('two people who type in one text at once', () => {
  it.each(seeds)(
    `[DO4] lose no character in ${edits} edits each, delayed both ways, and see the same (seed %i)`,
    (seed) => {
      const { ann, bob, written } = typeTogether(seed)
      expect(written).toBe(true)
      expect(bob.shown()).toBe(ann.shown())

      const shown = charactersOf(ann.shown())
      const deleted = new Set([...ann.deleted, ...bob.deleted])
      const kept = [...ann.typed, ...bob.typed].filter((character) => !deleted.has(character))
      expect(kept.length).toBeGreaterThan(edits / 2)
      expect(kept.filter((character) => !shown.includes(character))).toEqual([])
      expect(shown.filter((character) => deleted.has(character))).toEqual([])

      // What was typed in one go is there in that order, whatever came in between.
      const places = new Map(shown.map((character, at) => [character, at]))
      expect(places.size).toBe(shown.length)
      const swapped = [...ann.runs, ...bob.runs].filter((run) => {
        const at = run.flatMap((character) => places.get(character) ?? [])
        return at.some((here, index) => here < (at[index - 1] ?? -1))
      })
      expect(swapped).toEqual([])
    },
    30_000,
  )
})

/** Whole ones, also those of two units. */
function charactersOf(text: string): readonly string[] {
  return Array.from(text)
}

/** The small canvas, with nothing in the field. */
function emptyText(): Uint8Array {
  const doc = documentFromFile(smallCanvasFile())
  spliceText(doc, place, { at: 0, remove: writtenText(doc, place)?.length ?? 0, insert: '' }, {})
  return Y.encodeStateAsUpdate(doc)
}
