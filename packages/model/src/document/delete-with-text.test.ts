import { describe, expect, it } from 'vitest'
import { addComment } from '../comment/add-comment.ts'
import { deleteComment } from '../comment/delete-comment.ts'
import { deleteNeed } from '../need/delete-need.ts'
import { recordNeed } from '../need/record-need.ts'
import { deleteNote } from '../note/delete-note.ts'
import { putNote } from '../note/put-note.ts'
import { askQuestion } from '../question/ask-question.ts'
import { deleteQuestion } from '../question/delete-question.ts'
import { deleteResource } from '../resource/delete-resource.ts'
import { recordResource } from '../resource/record-resource.ts'
import { meet, twoPeople, type Person } from './testing/people-at-table.ts'

const id = 'made'
const [text, phaseId] = ['One page', 'recruit']
const kinds = [
  {
    rule: 'NE4',
    kind: 'needs',
    make: (one: Person) =>
      one.does(recordNeed, { needId: id, phaseId, fromRoleId: 'coach', toRoleId: 'manager', text }),
    takeAway: (one: Person) => one.does(deleteNeed, { needId: id }),
  },
  {
    rule: 'RS5',
    kind: 'resources',
    make: (one: Person) => one.does(recordResource, { resourceId: id, phaseId, text }),
    takeAway: (one: Person) => one.does(deleteResource, { resourceId: id }),
  },
  {
    rule: 'NO4',
    kind: 'notes',
    make: (one: Person) =>
      one.does(putNote, { noteId: id, place: { on: 'board', id: null, x: 0, y: 0 }, text }),
    takeAway: (one: Person) => one.does(deleteNote, { noteId: id }),
  },
  {
    rule: 'QU4',
    kind: 'questions',
    make: (one: Person) => one.does(askQuestion, { questionId: id, phaseId, text }),
    takeAway: (one: Person) => one.does(deleteQuestion, { questionId: id }),
  },
  {
    rule: 'CM4',
    kind: 'comments',
    make: (one: Person) =>
      one.does(addComment, { commentId: id, about: { kind: 'agreement', id: 'a-profile' }, text }),
    takeAway: (one: Person) => one.does(deleteComment, { commentId: id }),
  },
] as const

/** [NE4] [RS5] [NO4] [QU4] [CM4]: as an agreement is deleted. */
describe.each(kinds)('[$rule] deleting one of the $kind', ({ kind, make, takeAway }) => {
  const place = { kind, id, field: 'text' } as const

  it('takes its text along; undo brings both back as they were', () => {
    const [ann, bob] = twoPeople()
    make(ann)
    meet(ann, bob)
    bob.types(place, 'Bob: ')
    meet(ann, bob)
    const before = ann.canvas()
    takeAway(ann)
    expect(ann.canvas()[kind]).toEqual({})
    expect(ann.text(place)).toBeNull()
    expect(takeAway(ann)).toEqual({ kind: 'unchanged' })

    ann.undo.undo()
    meet(ann, bob)
    expect(ann.canvas()).toEqual(before)
    expect(bob.canvas()).toEqual(before)
  })

  it('takes along what is typed in it at that moment, also after undo', () => {
    const [ann, bob] = twoPeople()
    make(ann)
    meet(ann, bob)
    takeAway(ann)
    bob.types(place, 'Bob: ')
    meet(ann, bob)
    expect(bob.canvas()[kind]).toEqual({})
    ann.undo.undo()
    meet(ann, bob)
    expect(bob.text(place)).toBe('One page')
  })
})
