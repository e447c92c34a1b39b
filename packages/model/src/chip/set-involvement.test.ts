import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { removeRoleChip } from './remove-role-chip.ts'
import { setInvolvement } from './set-involvement.ts'

const chipId = 'recruit.coach'

describe('setInvolvement', () => {
  it('[CH6] changes how a role takes part; undo puts the former involvement back', () => {
    const [ann] = twoPeople()
    expect(ann.does(setInvolvement, { chipId, involvement: 'does' }).kind).toBe('done')
    expect(ann.does(setInvolvement, { chipId, involvement: 'does' }).kind).toBe('unchanged')
    ann.undo.undo()
    expect(ann.canvas().chips[chipId]?.involvement).toBe('advises')
  })

  it('[CH3] refuses a chip that is gone', () => {
    const [ann] = twoPeople()
    ann.does(removeRoleChip, { chipId })
    expect(ann.does(setInvolvement, { chipId, involvement: 'does' })).toEqual({
      kind: 'refused',
      rule: 'CH3',
      because: 'gone',
    })
  })

  it('[CH6] of two changes at once one remains, the same for both', () => {
    const [ann, bob] = twoPeople()
    ann.does(setInvolvement, { chipId, involvement: 'does' })
    bob.does(setInvolvement, { chipId, involvement: 'informed' })
    meet(ann, bob)
    expect(ann.canvas().chips[chipId]?.involvement).toBe('informed')
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[UN4] undo writes nothing of a chip that someone else took off', () => {
    const [ann, bob] = twoPeople()
    ann.does(setInvolvement, { chipId, involvement: 'does' })
    meet(ann, bob)
    bob.does(removeRoleChip, { chipId })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().repairs).toEqual([])
  })
})
