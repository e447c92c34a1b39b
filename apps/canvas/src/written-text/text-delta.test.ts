import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { endOfChange, positionAfter, type TextDelta } from './text-delta.ts'
import { selectionAfter } from './text-selection.ts'

describe('where a position is after a change', () => {
  it('moves along with its letters', () => {
    expect(positionAfter([{ insert: 'nu ' }], 4, 'before')).toBe(7)
    expect(positionAfter([{ delete: 2 }], 4, 'before')).toBe(2)
    expect(positionAfter([{ retain: 5 }, { insert: 'later' }], 4, 'before')).toBe(4)
  })

  it('goes to where the deleted part was when it stood inside it', () => {
    expect(positionAfter([{ retain: 2 }, { delete: 6 }], 5, 'before')).toBe(2)
  })

  it('chooses its side of what is inserted right there', () => {
    const delta: TextDelta = [{ retain: 3 }, { insert: 'ja' }]
    expect(positionAfter(delta, 3, 'before')).toBe(3)
    expect(positionAfter(delta, 3, 'after')).toBe(5)
  })

  it('ends a change behind what came in, or where something went', () => {
    expect(endOfChange([{ retain: 3 }, { insert: 'ja' }, { retain: 9 }])).toBe(5)
    expect(endOfChange([{ retain: 3 }, { delete: 4 }])).toBe(3)
  })
})

describe('a selection while others type', () => {
  it('keeps the caret before what somebody else types at that very place', () => {
    expect(selectionAfter([{ retain: 3 }, { insert: 'x' }], { start: 3, end: 3 })).toEqual({
      start: 3,
      end: 3,
    })
  })

  it('adds no letters that others type at its edges', () => {
    const before = selectionAfter([{ retain: 2 }, { insert: 'xx' }], { start: 2, end: 5 })
    expect(before).toEqual({ start: 4, end: 7 })
    expect(selectionAfter([{ retain: 5 }, { insert: 'xx' }], { start: 2, end: 5 })).toEqual({
      start: 2,
      end: 5,
    })
  })

  it('becomes a caret when all of it is deleted, also when something else comes in its place', () => {
    expect(selectionAfter([{ retain: 2 }, { delete: 3 }], { start: 2, end: 5 })).toEqual({ start: 2, end: 2 })
    const { start, end } = selectionAfter([{ retain: 2 }, { insert: 'x' }, { delete: 3 }], {
      start: 2,
      end: 5,
    })
    expect(start).toBe(end)
  })

  it('holds exactly those of its letters that are still there', () => {
    fc.assert(
      fc.property(changedText(), fc.nat(12), fc.nat(12), ({ before, after, delta }, a, b) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)]
        const kept = letters(before.slice(start, end)).filter((letter) => after.includes(letter))
        const now = selectionAfter(delta, { start, end })
        const selected = after.slice(now.start, now.end)

        expect(letters(selected).filter((letter) => before.includes(letter))).toEqual(kept)
        expect(now.start <= now.end && now.end <= after.length).toBe(true)
      }),
    )
  })
})

function letters(text: string): readonly string[] {
  return text.split('')
}

/** A text of letters that are all different, and what became of it by Yjs's own account. */
function changedText() {
  const splice = fc.record({ at: fc.nat(20), remove: fc.nat(4), insert: fc.nat(3) })
  return fc.array(splice, { minLength: 1, maxLength: 4 }).map((splices) => {
    const text = new Y.Doc().getText('text')
    text.insert(0, 'abcdefghijkl')
    const before = text.toString()
    let delta: TextDelta = []
    let fresh = 65
    text.observe((event) => (delta = event.delta))
    text.doc!.transact(() => {
      for (const { at, remove, insert } of splices) {
        const place = Math.min(at, text.length)
        text.delete(place, Math.min(remove, text.length - place))
        text.insert(place, String.fromCharCode(...Array.from({ length: insert }, () => (fresh += 1))))
      }
    })
    return { before, after: text.toString(), delta }
  })
}
