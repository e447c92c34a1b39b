import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { placeRoleChip } from './place-role-chip.ts'
import { removeRoleChip } from './remove-role-chip.ts'
import { setInvolvement } from './set-involvement.ts'

const chipId = 'recruit.coach'

describe('removeRoleChip', () => {
  it('[CH5] takes a chip off; that it is off already is no error', () => {
    const [ann] = twoPeople()
    expect(ann.does(removeRoleChip, { chipId }).kind).toBe('done')
    expect(ann.does(removeRoleChip, { chipId }).kind).toBe('unchanged')
    expect(Object.keys(ann.canvas().chips)).toEqual(['recruit.manager'])
  })

  it('[CH5] undo puts it back as it was', () => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    ann.does(removeRoleChip, { chipId })
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[CH5] [DO2] [RD3] a chip that someone changes while another takes it off is gone, and reported as a leftover', () => {
    const [ann, bob] = twoPeople()
    ann.does(removeRoleChip, { chipId })
    bob.does(setInvolvement, { chipId, involvement: 'does' })
    meet(ann, bob)
    expect(ann.canvas().chips[chipId]).toBeUndefined()
    expect(ann.canvas().repairs).toEqual([{ path: `/chips/${chipId}`, kind: 'leftover' }])
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[CH5] undo of taking it off keeps what someone else changed meanwhile', () => {
    const [ann, bob] = twoPeople()
    ann.does(removeRoleChip, { chipId })
    bob.does(setInvolvement, { chipId, involvement: 'does' })
    meet(ann, bob)
    ann.undo.undo()
    expect(ann.canvas().chips[chipId]?.involvement).toBe('does')
    expect(ann.canvas().repairs).toEqual([])
  })

  it('[CH5] [UN4] taken off by two at once, it comes back when either takes that back', () => {
    const [ann, bob] = twoPeople()
    ann.does(removeRoleChip, { chipId })
    bob.does(removeRoleChip, { chipId })
    meet(ann, bob)
    ann.undo.undo()
    meet(ann, bob)
    expect(bob.canvas().chips[chipId]?.involvement).toBe('advises')
  })

  it('[CH5] placed again by someone else, it is theirs: undo does not change it', () => {
    const [ann, bob] = twoPeople()
    ann.does(removeRoleChip, { chipId })
    meet(ann, bob)
    bob.does(placeRoleChip, { phaseId: 'recruit', roleId: 'coach', involvement: 'informed' })
    meet(ann, bob)
    const before = ann.canvas()
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas()).toEqual(before)
  })
})
