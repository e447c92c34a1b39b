import { describe, expect, it } from 'vitest'
import { notesInOrder } from '../canvas/selectors.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { moveNote } from './move-note.ts'
import { putNote } from './put-note.ts'

const board = { on: 'board', id: null, x: 0.25, y: 0.5 } as const
const phase = { on: 'phase', id: 'train', x: 0.75, y: 0.1 } as const
const stuck = (): readonly [Person, Person] => {
  const [ann, bob] = twoPeople()
  for (const noteId of ['low', 'high']) ann.does(putNote, { noteId, place: board })
  meet(ann, bob)
  return [ann, bob]
}

describe('moveNote', () => {
  it('[NO3] lays a note somewhere else, on top; undo lays it back', () => {
    const [ann] = stuck()
    const before = ann.canvas()
    ann.does(moveNote, { noteId: 'low', place: phase })
    expect(notesInOrder(ann.canvas()).map(({ id }) => id)).toEqual(['high', 'low'])
    expect(ann.canvas().notes['low']?.place).toEqual(phase)
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[NO3] lifted and laid down at the same place it comes on top; what is on top there stays as it is', () => {
    const [ann] = stuck()
    expect(ann.does(moveNote, { noteId: 'high', place: { ...board } })).toEqual({ kind: 'unchanged' })
    expect(ann.does(moveNote, { noteId: 'low', place: board })).toEqual({ kind: 'done' })
    expect(notesInOrder(ann.canvas()).map(({ id }) => id)).toEqual(['high', 'low'])
  })

  it('[NO3] moved by two at once it lies at one of the two places, whole', () => {
    const [ann, bob] = stuck()
    ann.does(moveNote, { noteId: 'low', place: phase })
    bob.does(moveNote, { noteId: 'low', place: { ...board, x: 1 } })
    meet(ann, bob)
    expect(ann.canvas().notes['low']?.place).toEqual({ ...board, x: 1 })
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[NO2] refuses a note or place that is gone', () => {
    const [ann] = stuck()
    expect(ann.does(moveNote, { noteId: 'gone', place: board })).toMatchObject({ rule: 'NO2' })
    expect(ann.does(moveNote, { noteId: 'low', place: { ...phase, id: 'gone' } })).toMatchObject({
      rule: 'NO2',
    })
  })
})
