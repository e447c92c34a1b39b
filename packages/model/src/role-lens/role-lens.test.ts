import { describe, expect, it } from 'vitest'
import { canvasWith, chipsAt, leadsAt } from '../findings/testing/canvas-with.ts'
import { roleLens, touches } from './role-lens.ts'

const phases = [
  { id: 'start', title: 'Werving' },
  { id: 'training', title: 'Opleiding' },
  { id: 'match', title: 'Match' },
  { id: 'unused', title: 'Later', hidden: true },
]
const canvas = canvasWith({
  phases,
  chips: chipsAt('match.coach:informed', 'start.coach', 'start.buddy', 'unused.coach'),
  leads: leadsAt('start.coach', 'training.buddy', 'match.buddy'),
  agreements: [
    { id: 'later', phaseId: 'match', ownerId: 'coach', text: 'Nazorg' },
    { id: 'own', phaseId: 'start', ownerId: 'coach', partnerIds: ['coach', 'buddy'] },
    { id: 'joined', phaseId: null, ownerId: 'buddy', partnerIds: ['coach'] },
    { id: 'other', phaseId: 'match', ownerId: 'buddy' },
    { id: 'hidden', phaseId: 'unused', ownerId: 'coach' },
  ],
  needs: [
    { id: 'asked', phaseId: 'start', fromRoleId: 'buddy', toRoleId: 'coach' },
    { id: 'asks', phaseId: 'start', fromRoleId: 'coach', toRoleId: 'employer' },
    { id: 'not-mine', phaseId: 'training', fromRoleId: 'buddy', toRoleId: 'employer' },
  ],
  resources: [
    { id: 'mine', phaseId: 'start', providerId: 'coach', paidRoleIds: ['coach'] },
    { id: 'pays-me', phaseId: null, providerId: 'employer', paidRoleIds: ['coach'] },
    { id: 'not-mine', phaseId: 'training', providerId: 'buddy' },
  ],
})
const lens = roleLens(canvas, 'coach')
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

describe('roleLens', () => {
  it('[LN1] shows what a role does, leads, sees to and helps with, in the order of the road', () => {
    expect(ids(lens.chips)).toEqual(['start.coach', 'match.coach'])
    expect(ids(lens.leads)).toEqual(['start.coach'])
    expect(ids(lens.does)).toEqual(['own', 'later'])
    expect(ids(lens.joins)).toEqual(['joined'])
  })

  it('[LN1] shows what it gives and gets', () => {
    expect(ids(lens.gives.needs)).toEqual(['asked'])
    expect(ids(lens.gives.resources)).toEqual(['mine'])
    expect(ids(lens.gets.needs)).toEqual(['asks'])
    expect(ids(lens.gets.resources)).toEqual(['pays-me'])
  })

  it('[LN1] shows where it hands over or takes over', () => {
    expect(ids(lens.handovers)).toEqual(['start.training'])
    expect(ids(roleLens(canvas, 'employer').handovers)).toEqual([])
  })

  it.each([
    ['chip', 'start.coach', true],
    ['chip', 'start.buddy', false],
    ['agreement', 'joined', true],
    ['agreement', 'other', false],
    ['need', 'asks', true],
    ['need', 'not-mine', false],
    ['resource', 'pays-me', true],
    ['resource', 'not-mine', false],
    ['handover', 'start.training', true],
    ['handover', 'training.match', false],
    ['phase', 'start', true],
    ['phase', 'training', false],
    ['phase', 'unused', false],
  ] as const)('[LN2] %s %s belongs to the coach: %s', (kind, id, belongs) => {
    expect(touches(lens, { kind, id })).toBe(belongs)
  })

  it('[LN1] a role that has nothing, or is gone, has an empty lens', () => {
    const empty = roleLens(canvas, 'constructor')
    expect([empty.chips, empty.leads, empty.does, empty.joins, empty.handovers].flat()).toEqual([])
    expect(touches(empty, { kind: 'phase', id: 'start' })).toBe(false)
  })
})
