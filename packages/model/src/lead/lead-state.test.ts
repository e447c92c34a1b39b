import { describe, expect, it } from 'vitest'
import { twoPeople } from '../document/testing/people-at-table.ts'
import { claimLead } from './claim-lead.ts'
import { explainLead } from './explain-lead.ts'
import { leadsOf, leadStateOf } from './lead-state.ts'

function claimed(...claims: readonly (readonly [roleId: string, reason: string])[]) {
  const [ann] = twoPeople()
  for (const [roleId, reason] of claims) {
    ann.does(claimLead, { phaseId: 'match', roleId })
    ann.does(explainLead, { phaseId: 'match', roleId, reason })
  }
  return ann.canvas()
}

describe('leadStateOf', () => {
  it.each([
    ['empty', []],
    ['clear', [['coach', '']]],
    [
      'contested',
      [
        ['coach', ''],
        ['employer', ''],
      ],
    ],
    [
      'contested',
      [
        ['coach', 'By turns'],
        ['employer', '  '],
      ],
    ],
    [
      'shared',
      [
        ['coach', 'By turns'],
        ['employer', 'By turns'],
      ],
    ],
  ] as const)('[LE2] reads %s from %j', (kind, claims) => {
    expect(leadStateOf(claimed(...claims), 'match').kind).toBe(kind)
  })

  it('[PH3] counts no claim of a hidden role, and keeps it', () => {
    const canvas = claimed(['coach', ''], ['employer', ''])
    const roles = { ...canvas.roles, coach: { ...canvas.roles['coach']!, hidden: true } }
    expect(leadStateOf({ ...canvas, roles }, 'match')).toMatchObject({
      kind: 'clear',
      leads: [{ roleId: 'employer' }],
    })
    expect(leadsOf({ ...canvas, roles }, 'match')).toHaveLength(2)
  })

  it('[LE2] gives the claims in the order of the roles, those of roles that are gone or have no place last', () => {
    const canvas = claimed(['coach', ''], ['employer', ''])
    const [coach, employer] = [canvas.roles['coach'], canvas.roles['employer']]
    const order = (roles: object) =>
      leadsOf({ ...canvas, roles: roles as never }, 'match').map(({ roleId }) => roleId)
    expect(order({ coach, employer })).toEqual(['employer', 'coach'])
    expect(order({ coach })).toEqual(['coach', 'employer'])
    expect(order({ coach, employer: { ...employer, order: '' } })).toEqual(['coach', 'employer'])
  })
})
