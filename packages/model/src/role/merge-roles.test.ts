import { describe, expect, it } from 'vitest'
import { changeAgreement } from '../agreement/change-agreement.ts'
import { recordAgreement } from '../agreement/record-agreement.ts'
import { setPartner } from '../agreement/set-partner.ts'
import { involvements } from '../chip/involvement.ts'
import { placeRoleChip } from '../chip/place-role-chip.ts'
import { setInvolvement } from '../chip/set-involvement.ts'
import { addComment } from '../comment/add-comment.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { claimLead } from '../lead/claim-lead.ts'
import { explainLead } from '../lead/explain-lead.ts'
import { recordNeed } from '../need/record-need.ts'
import { recordResource } from '../resource/record-resource.ts'
import { setPaidRole } from '../resource/set-paid-role.ts'
import { addRole } from './add-role.ts'
import { changeRole } from './change-role.ts'
import { mergeRoles } from './merge-roles.ts'

const merge = { fromRoleId: 'coach', intoRoleId: 'manager' }
const back = { fromRoleId: 'manager', intoRoleId: 'coach' }

/** Two people with a canvas on which the coach has something of everything. */
function twoWithCoach() {
  const [ann, bob] = twoPeople()
  bob.does(placeRoleChip, { phaseId: 'train', roleId: 'coach', involvement: 'supports' })
  bob.does(claimLead, { phaseId: 'match', roleId: 'coach' })
  bob.does(explainLead, { phaseId: 'match', roleId: 'coach', until: 'tot mei', reason: 'Kent de deelnemer' })
  bob.does(recordAgreement, { agreementId: 'owned', phaseId: 'train', text: 'Bellen', ownerId: 'coach' })
  bob.does(setPartner, { agreementId: 'owned', roleId: 'manager', partner: true })
  bob.does(recordNeed, {
    needId: 'n',
    phaseId: null,
    fromRoleId: 'coach',
    toRoleId: 'employer',
    text: 'Uren',
  })
  bob.does(recordResource, { resourceId: 'r', phaseId: 'train', providerId: 'coach', text: 'Gesprek' })
  bob.does(setPaidRole, { resourceId: 'r', roleId: 'coach', paid: true })
  const about = { kind: 'chip', id: 'train.coach' } as const
  bob.does(addComment, { commentId: 'c', about, text: 'Lukt dat?', roleId: 'coach' })
  meet(ann, bob)
  return [ann, bob] as const
}

describe('mergeRoles', () => {
  it("[RO5] makes everything of the one the other's, and the one is gone", () => {
    const [ann] = twoWithCoach()
    expect(ann.does(mergeRoles, merge)).toEqual({ kind: 'done' })
    const { roles, chips, leads, agreements, needs, resources, comments, repairs } = ann.canvas()
    expect(Object.keys(roles)).toEqual(['employer', 'manager', 'participant'])
    expect(Object.keys(chips)).toEqual(['recruit.manager', 'train.manager'])
    expect(chips['train.manager']?.involvement).toBe('supports')
    expect(leads['match.manager']).toMatchObject({ until: 'tot mei', reason: 'Kent de deelnemer' })
    expect(agreements['a-profile']).toMatchObject({ ownerId: 'employer', partnerIds: ['manager'] })
    expect(agreements['owned']).toMatchObject({ text: 'Bellen', ownerId: 'manager', partnerIds: [] })
    expect(needs['n']).toMatchObject({ fromRoleId: 'manager', toRoleId: 'employer', text: 'Uren' })
    expect(resources['r']).toMatchObject({ providerId: 'manager', paidRoleIds: ['manager'], text: 'Gesprek' })
    expect(comments['c']).toMatchObject({ roleId: 'manager', about: { kind: 'chip', id: 'train.manager' } })
    expect(repairs).toEqual([])
  })

  it('[RO5] one undo brings all of it back, and redo does it again', () => {
    const [ann] = twoWithCoach()
    const before = ann.canvas()
    ann.does(mergeRoles, merge)
    const after = ann.canvas()
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
    ann.undo.redo()
    expect(ann.canvas()).toEqual(after)
  })

  it.each(involvements.flatMap((one) => involvements.map((other) => [one, other] as const)))(
    '[RO5] where one %s and the other %s, the stronger stays',
    (one, other) => {
      const [ann] = twoPeople()
      ann.does(setInvolvement, { chipId: 'recruit.coach', involvement: one })
      ann.does(setInvolvement, { chipId: 'recruit.manager', involvement: other })
      ann.does(mergeRoles, merge)
      const stronger = involvements.find((involvement) => [one, other].includes(involvement))
      expect(ann.canvas().chips['recruit.manager']?.involvement).toBe(stronger)
      expect(ann.canvas().chips['recruit.coach']).toBeUndefined()
    },
  )

  it.each([
    [['', ''], ''],
    [['Kent de wijk', ''], 'Kent de wijk'],
    [['', 'Kent de wijk'], 'Kent de wijk'],
    [['Om en om', ' Om en om '], 'Om en om'],
    [['Kent de wijk', 'Kent de deelnemer'], 'Kent de wijk; Kent de deelnemer'],
    [['x'.repeat(500), 'y'], 'x'.repeat(500)],
  ])('[RO5] joins the reasons of two claims to one phase: %j', ([there, coming], joined) => {
    const [ann] = twoPeople()
    ann.does(claimLead, { phaseId: 'recruit', roleId: 'coach' })
    ann.does(explainLead, { phaseId: 'recruit', roleId: 'manager', reason: there ?? '' })
    ann.does(explainLead, { phaseId: 'recruit', roleId: 'coach', reason: coming ?? '' })
    ann.does(mergeRoles, merge)
    expect(Object.keys(ann.canvas().leads)).toEqual(['recruit.manager'])
    expect(ann.canvas().leads['recruit.manager']?.reason).toBe(joined)
  })

  it('[RO5] at once with someone who places a chip of the role that goes: it can be merged again', () => {
    const [ann, bob] = twoPeople()
    ann.does(mergeRoles, merge)
    bob.does(placeRoleChip, { phaseId: 'match', roleId: 'coach', involvement: 'does' })
    meet(ann, bob)
    expect(ann.canvas().chips['match.coach']).toBeDefined()
    expect(ann.canvas().repairs).toEqual([{ path: '/chips/match.coach/roleId', kind: 'dangling' }])

    expect(bob.does(mergeRoles, merge)).toEqual({ kind: 'done' })
    expect(bob.canvas().chips['match.manager']).toMatchObject({ involvement: 'does' })
    expect(bob.canvas().repairs).toEqual([])
    expect(bob.does(mergeRoles, merge)).toEqual({ kind: 'refused', rule: 'RO5', because: 'gone' })
  })

  it('[RO5] at once into two other roles: each phase has both, and nothing is lost', () => {
    const [ann, bob] = twoPeople()
    ann.does(mergeRoles, { fromRoleId: 'coach', intoRoleId: 'employer' })
    bob.does(mergeRoles, { fromRoleId: 'coach', intoRoleId: 'participant' })
    meet(ann, bob)
    expect(Object.keys(ann.canvas().chips)).toEqual([
      'recruit.employer',
      'recruit.manager',
      'recruit.participant',
    ])
    expect(ann.canvas().repairs).toEqual([])
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[RO5] at once each into the other: both are gone, until one of the two is taken back', () => {
    const [ann, bob] = twoPeople()
    ann.does(mergeRoles, merge)
    bob.does(mergeRoles, back)
    meet(ann, bob)
    expect(Object.keys(ann.canvas().roles)).toEqual(['employer', 'participant'])
    expect(ann.canvas().repairs.map(({ kind }) => kind)).toContain('dangling')
    expect(bob.canvas()).toEqual(ann.canvas())

    expect(bob.undo.undo()).toBe(true)
    meet(ann, bob)
    expect(Object.keys(ann.canvas().roles)).toEqual(['employer', 'manager', 'participant'])
  })

  it('[RO5] [UN3] undo does nothing, not even by half, when someone else worked on a chip that came over', () => {
    const [ann, bob] = twoWithCoach()
    ann.does(mergeRoles, merge)
    meet(ann, bob)
    bob.does(setInvolvement, { chipId: 'train.manager', involvement: 'advises' })
    meet(ann, bob)
    const before = ann.canvas()
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas()).toEqual(before)
  })

  it('[RO5] [UN2] undo leaves what someone else changed since in an agreement', () => {
    const [ann, bob] = twoWithCoach()
    ann.does(mergeRoles, merge)
    meet(ann, bob)
    bob.does(changeAgreement, { agreementId: 'owned', ownerId: 'employer' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(true)
    expect(ann.canvas().roles['coach']).toBeDefined()
    expect(ann.canvas().agreements['owned']?.ownerId).toBe('employer')
    expect(ann.canvas().needs['n']?.fromRoleId).toBe('coach')
  })

  it('[RO5] keeps the name that someone gives the other role meanwhile', () => {
    const [ann, bob] = twoPeople()
    ann.does(mergeRoles, merge)
    bob.does(changeRole, { roleId: 'manager', label: 'Gemeente' })
    meet(ann, bob)
    expect(ann.canvas().roles['manager']?.label).toBe('Gemeente')
  })

  it.each([
    [{ fromRoleId: 'coach', intoRoleId: 'gone' }, 'gone'],
    [{ fromRoleId: 'gone', intoRoleId: 'coach' }, 'gone'],
    [{ fromRoleId: 'coach', intoRoleId: 'coach' }, 'invalid'],
  ])('[RO5] refuses %o', (args, because) => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    expect(ann.does(mergeRoles, args)).toEqual({ kind: 'refused', rule: 'RO5', because })
    expect(ann.canvas()).toBe(before)
  })

  it('[RO5] a role that has nothing goes as well', () => {
    const [ann] = twoPeople()
    const own = { roleId: 'own', label: 'Own', symbol: 'map', colour: '#1F6F78' } as const
    ann.does(addRole, own)
    ann.does(mergeRoles, { fromRoleId: 'own', intoRoleId: 'coach' })
    expect(ann.canvas().roles['own']).toBeUndefined()
  })
})
