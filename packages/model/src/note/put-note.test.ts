import { describe, expect, it } from 'vitest'
import { notesInOrder } from '../canvas/selectors.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { putNote } from './put-note.ts'

const place = { on: 'board', id: null, x: 0.25, y: 0.5 } as const

describe('putNote', () => {
  it('[NO1] lays a note where it is dropped, on top of the others', () => {
    const [ann] = twoPeople()
    ann.does(putNote, { noteId: 'first', place })
    ann.does(putNote, { noteId: 'new', place: { on: 'phase', id: 'train', x: 0, y: 1 }, text: 'Try it' })
    expect(notesInOrder(ann.canvas())).toMatchObject([
      { id: 'first', place, text: '' },
      { id: 'new', place: { on: 'phase', id: 'train', x: 0, y: 1 }, text: 'Try it' },
    ])
  })

  it('[NO1] two people who put a note at once have put two', () => {
    const [ann, bob] = twoPeople()
    ann.does(putNote, { noteId: 'of-ann', place })
    bob.does(putNote, { noteId: 'of-bob', place })
    meet(ann, bob)
    expect(notesInOrder(ann.canvas()).map(({ id }) => id)).toEqual(['of-ann', 'of-bob'])
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[NO1] refuses an id that is taken', () => {
    const [ann] = twoPeople()
    ann.does(putNote, { noteId: 'new', place })
    expect(ann.does(putNote, { noteId: 'new', place })).toMatchObject({ because: 'already-there' })
  })

  it.each([
    { on: 'phase', id: 'gone' },
    { on: 'phase', id: 'constructor' },
    { on: 'theme', id: 'train' },
  ] as const)('[NO2] refuses a note on %o', (on) => {
    const [ann] = twoPeople()
    const outcome = ann.does(putNote, { noteId: 'new', place: { ...place, ...on } })
    expect(outcome).toEqual({ kind: 'refused', rule: 'NO2', because: 'gone' })
  })

  it.each([{ x: -0.1 }, { y: 1.1 }, { x: Number.NaN }, { on: 'phase' as const }, { id: 'train' }])(
    '[NO1] refuses a place that is none: %o',
    (wrong) => {
      const [ann] = twoPeople()
      const outcome = ann.does(putNote, { noteId: 'new', place: { ...place, ...wrong } })
      expect(outcome).toMatchObject({ because: 'invalid' })
    },
  )

  it('[NO1] undo takes it away, unless someone else has written on it since', () => {
    const [ann, bob] = twoPeople()
    ann.does(putNote, { noteId: 'new', place })
    ann.undo.undo()
    expect(ann.canvas().notes).toEqual({})
    ann.undo.redo()
    meet(ann, bob)
    bob.types({ kind: 'notes', id: 'new', field: 'text' }, 'Mine too')
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().notes['new']?.text).toBe('Mine too')
  })
})
