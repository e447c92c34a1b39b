import { describe, expect, it } from 'vitest'
import { commentsOn } from '../canvas/selectors.ts'
import { moveRoleChip } from '../chip/move-role-chip.ts'
import { removeRoleChip } from '../chip/remove-role-chip.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { addComment } from './add-comment.ts'

const about = { kind: 'agreement', id: 'a-profile' } as const
const onChip = { kind: 'chip', id: 'recruit.coach' } as const

describe('addComment', () => {
  it('[CM1] says something about a chip or an agreement, after what was said before', () => {
    const [ann, bob] = twoPeople()
    ann.does(addComment, { commentId: 'first', about, text: 'By when?', roleId: 'coach' })
    meet(ann, bob)
    bob.does(addComment, { commentId: 'second', about })
    bob.does(addComment, { commentId: 'elsewhere', about: onChip })
    meet(ann, bob)
    expect(commentsOn(ann.canvas(), about)).toMatchObject([
      { id: 'first', text: 'By when?', roleId: 'coach', settled: false },
      { id: 'second', roleId: null },
    ])
    expect(commentsOn(ann.canvas(), onChip).map(({ id }) => id)).toEqual(['elsewhere'])
  })

  it('[CM1] refuses an id that is taken', () => {
    const [ann] = twoPeople()
    ann.does(addComment, { commentId: 'new', about })
    expect(ann.does(addComment, { commentId: 'new', about })).toMatchObject({ because: 'already-there' })
  })

  it.each([
    { about: { kind: 'agreement', id: 'gone' } },
    { about: { kind: 'agreement', id: '' } },
    { about: { kind: 'chip', id: 'match.coach' } },
    { roleId: 'constructor' },
  ] as const)('[CM2] refuses %o', (wrong) => {
    const [ann] = twoPeople()
    const outcome = ann.does(addComment, { commentId: 'new', about, ...wrong })
    expect(outcome).toEqual({ kind: 'refused', rule: 'CM2', because: 'gone' })
  })

  it('[CM1] undo takes it away, unless someone else has written in it since', () => {
    const [ann, bob] = twoPeople()
    ann.does(addComment, { commentId: 'new', about })
    ann.undo.undo()
    expect(ann.canvas().comments).toEqual({})
    ann.undo.redo()
    meet(ann, bob)
    bob.types({ kind: 'comments', id: 'new', field: 'text' }, 'I agree')
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().comments['new']?.text).toBe('I agree')
  })

  it('[CM5] goes along when the chip moves to another phase, and back with undo', () => {
    const [ann] = twoPeople()
    ann.does(addComment, { commentId: 'new', about: onChip })
    const before = ann.canvas()
    ann.does(moveRoleChip, { chipId: onChip.id, phaseId: 'match' })
    expect(commentsOn(ann.canvas(), { kind: 'chip', id: 'match.coach' })).toHaveLength(1)
    expect(ann.canvas().repairs).toEqual([])
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[CM5] stays when the chip is taken off, is reported, and is about it again when that is taken back', () => {
    const [ann] = twoPeople()
    ann.does(addComment, { commentId: 'new', about: onChip })
    const before = ann.canvas()
    ann.does(removeRoleChip, { chipId: onChip.id })
    expect(ann.canvas().repairs).toEqual([{ path: '/comments/new/about', kind: 'dangling' }])
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })
})
