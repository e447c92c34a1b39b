import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { pendingEdit, rebaseEdit, splicesOf } from './rebase-edit.ts'
import type { TextDelta } from './text-delta.ts'

describe('an edit that had to wait while others typed', () => {
  it('is one splice when nobody came in between', () => {
    const splice = { at: 2, remove: 3, insert: 'drie' }
    expect(splicesOf(rebaseEdit(pendingEdit(splice), []))).toEqual([splice])
  })

  it('moves along with the text around it', () => {
    const edit = rebaseEdit(pendingEdit({ at: 4, remove: 0, insert: 'een ' }), [{ insert: 'Wie? ' }])
    expect(splicesOf(edit)).toEqual([{ at: 9, remove: 0, insert: 'een ' }])
  })

  it('leaves standing what somebody typed inside the part that it replaces', () => {
    const edit = rebaseEdit(pendingEdit({ at: 1, remove: 4, insert: 'x' }), [
      { retain: 3 },
      { insert: 'NIEUW' },
    ])
    expect(applied('abcdef', [{ retain: 3 }, { insert: 'NIEUW' }], edit)).toBe('axNIEUWf')
  })

  it('removes nothing twice', () => {
    const delta: TextDelta = [{ retain: 1 }, { delete: 3 }]
    expect(applied('abcdef', delta, rebaseEdit(pendingEdit({ at: 2, remove: 3, insert: 'x' }), delta))).toBe(
      'axf',
    )
  })

  it('loses no letter that anybody typed, and keeps none that anybody removed', () => {
    const base = 'abcdefghij'
    const change = fc.record({ at: fc.nat(10), remove: fc.nat(5), insert: fc.nat(3) })
    fc.assert(
      fc.property(change, fc.array(change, { maxLength: 3 }), (mine, theirs) => {
        const at = Math.min(mine.at, base.length)
        const remove = Math.min(mine.remove, base.length - at)
        const insert = 'XYZ'.slice(0, mine.insert)
        const text = new Y.Doc().getText('text')
        text.insert(0, base)
        const missed: TextDelta[] = []
        text.observe((event) => void missed.push(event.delta))
        for (const their of theirs) {
          const place = Math.min(their.at, text.length)
          text.delete(place, Math.min(their.remove, text.length - place))
          text.insert(place, '123'.slice(0, their.insert))
        }
        const before = text.toString()
        const edit = missed.reduce(rebaseEdit, pendingEdit({ at, remove, insert }))
        for (const splice of splicesOf(edit)) {
          text.delete(splice.at, splice.remove)
          text.insert(splice.at, splice.insert)
        }

        const removed = new Set(base.slice(at, at + remove).split(''))
        const expected = before.split('').filter((letter) => !removed.has(letter))
        expect(text.toString().includes(insert)).toBe(true)
        expect(text.toString().replace(insert, '')).toBe(expected.join(''))
      }),
    )
  })
})

function applied(base: string, theirs: TextDelta, mine: ReturnType<typeof pendingEdit>): string {
  const text = new Y.Doc().getText('text')
  text.insert(0, base)
  text.applyDelta([...theirs])
  for (const { at, remove, insert } of splicesOf(mine)) {
    text.delete(at, remove)
    text.insert(at, insert)
  }
  return text.toString()
}
