import { describe, expect, it } from 'vitest'
import { chipsOf } from '../canvas/selectors.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { claimLead } from '../lead/claim-lead.ts'
import { moveRoleChip } from './move-role-chip.ts'
import { placeRoleChip } from './place-role-chip.ts'
import { removeRoleChip } from './remove-role-chip.ts'
import { setInvolvement } from './set-involvement.ts'

const rolesIn = (person: Person, phaseId: string) =>
  chipsOf(person.canvas(), phaseId).map(({ roleId }) => roleId)
const toTrain = { chipId: 'recruit.coach', phaseId: 'train' }

describe('moveRoleChip', () => {
  it('[CH4] moves a chip to another phase with its involvement', () => {
    const [ann] = twoPeople()
    ann.does(moveRoleChip, toTrain)
    expect(rolesIn(ann, 'recruit')).toEqual(['manager'])
    expect(ann.canvas().chips['train.coach']?.involvement).toBe('advises')
  })

  it('[CH4] moves a chip within its phase, counting without itself', () => {
    const [ann] = twoPeople()
    ann.does(placeRoleChip, { phaseId: 'recruit', roleId: 'employer' })
    ann.does(moveRoleChip, { chipId: 'recruit.manager', phaseId: 'recruit', index: 1 })
    expect(rolesIn(ann, 'recruit')).toEqual(['coach', 'manager', 'employer'])
    expect(ann.does(moveRoleChip, { chipId: 'recruit.manager', phaseId: 'recruit', index: 1 }).kind).toBe(
      'unchanged',
    )
    ann.does(moveRoleChip, { chipId: 'recruit.manager', phaseId: 'recruit', index: 99 })
    expect(rolesIn(ann, 'recruit')).toEqual(['coach', 'employer', 'manager'])
  })

  it('[CH1] refuses a phase where the role already stands', () => {
    const [ann] = twoPeople()
    ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach' })
    expect(ann.does(moveRoleChip, toTrain)).toEqual({
      kind: 'refused',
      rule: 'CH1',
      because: 'already-there',
    })
  })

  it('[CH3] refuses a chip or phase that is gone', () => {
    const [ann] = twoPeople()
    const refused = { kind: 'refused', rule: 'CH3', because: 'gone' }
    expect(ann.does(moveRoleChip, { chipId: 'constructor', phaseId: 'train' })).toEqual(refused)
    expect(ann.does(moveRoleChip, { ...toTrain, phaseId: 'gone' })).toEqual(refused)
  })

  it('[LE4] leaves a claim to the lead where it was made', () => {
    const [ann] = twoPeople()
    ann.does(claimLead, { phaseId: 'recruit', roleId: 'coach' })
    ann.does(moveRoleChip, toTrain)
    expect(Object.keys(ann.canvas().leads)).toEqual(['recruit.coach', 'recruit.manager'])
  })

  it('[CH4] a chip that two people move to two phases at once stands in both', () => {
    const [ann, bob] = twoPeople()
    ann.does(moveRoleChip, toTrain)
    bob.does(moveRoleChip, { ...toTrain, phaseId: 'match' })
    meet(ann, bob)
    expect(Object.keys(ann.canvas().chips)).toEqual(['match.coach', 'recruit.manager', 'train.coach'])
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[CH4] undo brings it back to where it was', () => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    ann.does(moveRoleChip, toTrain)
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[CH4] [UN3] undo does nothing once someone else has worked on the chip: it does not end up in two phases', () => {
    const [ann, bob] = twoPeople()
    ann.does(moveRoleChip, toTrain)
    meet(ann, bob)
    bob.does(setInvolvement, { chipId: 'train.coach', involvement: 'informed' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(Object.keys(ann.canvas().chips)).toEqual(['recruit.manager', 'train.coach'])
  })

  it('[UN4] undo of a move does not bring back a chip that someone else took off', () => {
    const [ann, bob] = twoPeople()
    ann.does(moveRoleChip, toTrain)
    meet(ann, bob)
    bob.does(removeRoleChip, { chipId: 'train.coach' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(Object.keys(ann.canvas().chips)).toEqual(['recruit.manager'])
  })
})
