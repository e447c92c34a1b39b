import { describe, expect, it } from 'vitest'
import { chipsOf } from '../canvas/selectors.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { placeRoleChip } from './place-role-chip.ts'
import { setInvolvement } from './set-involvement.ts'

const rolesIn = (person: Person, phaseId: string) =>
  chipsOf(person.canvas(), phaseId).map(({ roleId }) => roleId)

describe('placeRoleChip', () => {
  it('[CH2] places a role where it is dropped, or at the end', () => {
    const [ann] = twoPeople()
    ann.does(placeRoleChip, { phaseId: 'recruit', roleId: 'employer' })
    ann.does(placeRoleChip, { phaseId: 'recruit', roleId: 'participant', index: 1, involvement: 'informed' })
    expect(rolesIn(ann, 'recruit')).toEqual(['manager', 'participant', 'coach', 'employer'])
    expect(ann.canvas().chips['recruit.participant']?.involvement).toBe('informed')
  })

  it('[CH1] [CH2] leaves a role that already stands there as it is', () => {
    const [ann] = twoPeople()
    const placed = ann.does(placeRoleChip, { phaseId: 'recruit', roleId: 'coach', involvement: 'does' })
    expect(placed).toEqual({ kind: 'unchanged' })
    expect(ann.canvas().chips['recruit.coach']?.involvement).toBe('advises')
  })

  it('[CH1] two people who place the same role in the same phase at once have placed one chip', () => {
    const [ann, bob] = twoPeople()
    ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach', involvement: 'supports' })
    bob.does(placeRoleChip, { phaseId: 'train', roleId: 'coach', involvement: 'advises' })
    meet(ann, bob)
    expect(rolesIn(ann, 'train')).toEqual(['coach'])
    expect(ann.canvas()).toEqual(bob.canvas())
  })

  it('[OR1] two chips dropped at one spot at once stand in one order for both', () => {
    const [ann, bob] = twoPeople()
    ann.does(placeRoleChip, { phaseId: 'recruit', roleId: 'participant', index: 1 })
    bob.does(placeRoleChip, { phaseId: 'recruit', roleId: 'employer', index: 1 })
    meet(ann, bob)
    expect(rolesIn(ann, 'recruit')).toEqual(['manager', 'employer', 'participant', 'coach'])
    expect(rolesIn(bob, 'recruit')).toEqual(rolesIn(ann, 'recruit'))
  })

  it.each(['gone', 'constructor', 'toString'])(
    '[CH3] [DO1] refuses a phase or role that is not there: %s',
    (id) => {
      const [ann] = twoPeople()
      const refused = { kind: 'refused', rule: 'CH3', because: 'gone' }
      expect(ann.does(placeRoleChip, { phaseId: id, roleId: 'coach' })).toEqual(refused)
      expect(ann.does(placeRoleChip, { phaseId: 'train', roleId: id })).toEqual(refused)
    },
  )

  it.each(['__proto__', 'a/b', 'a.b', ''])('[DO1] refuses what is no id: %j', (phaseId) => {
    const [ann] = twoPeople()
    expect(ann.does(placeRoleChip, { phaseId, roleId: 'coach' })).toMatchObject({ because: 'invalid' })
  })

  it('[CH2] undo takes the chip away, redo places it again', () => {
    const [ann] = twoPeople()
    ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach' })
    const placed = ann.canvas()
    ann.undo.undo()
    expect(rolesIn(ann, 'train')).toEqual([])
    expect(ann.canvas().repairs).toEqual([])
    ann.undo.redo()
    expect(ann.canvas()).toEqual(placed)
  })

  it.each([0, 1])('[CH2] [UN2] [UN3] undo by person %i leaves a chip that both placed at once', (who) => {
    const people = twoPeople()
    for (const one of people) one.does(placeRoleChip, { phaseId: 'train', roleId: 'coach' })
    meet(...people)
    const before = people[0].canvas()
    expect(people[who]?.undo.undo()).toBe(false)
    meet(...people)
    expect(people[0].canvas()).toEqual(before)
  })

  it('[CH2] [UN3] undo leaves a chip that someone else has worked on since', () => {
    const [ann, bob] = twoPeople()
    ann.does(placeRoleChip, { phaseId: 'train', roleId: 'coach' })
    meet(ann, bob)
    bob.does(setInvolvement, { chipId: 'train.coach', involvement: 'informed' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().chips['train.coach']?.involvement).toBe('informed')
  })
})
