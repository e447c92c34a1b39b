import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { claimLead } from './claim-lead.ts'
import { explainLead } from './explain-lead.ts'
import { leadStateOf } from './lead-state.ts'

describe('claimLead', () => {
  it('[LE1] a role claims the lead without a chip in the phase; undo takes the claim back', () => {
    const [ann] = twoPeople()
    ann.does(claimLead, { phaseId: 'train', roleId: 'employer' })
    expect(leadStateOf(ann.canvas(), 'train')).toMatchObject({
      kind: 'clear',
      leads: [{ roleId: 'employer' }],
    })
    expect(ann.canvas().chips['train.employer']).toBeUndefined()
    ann.undo.undo()
    expect(leadStateOf(ann.canvas(), 'train').kind).toBe('empty')
  })

  it('[LE1] a claim that stands is not made twice', () => {
    const [ann] = twoPeople()
    expect(ann.does(claimLead, { phaseId: 'recruit', roleId: 'manager' })).toEqual({ kind: 'unchanged' })
  })

  it('[LE2] two people who claim the lead at once are both kept, and the phase is contested', () => {
    const [ann, bob] = twoPeople()
    ann.does(claimLead, { phaseId: 'match', roleId: 'employer' })
    bob.does(claimLead, { phaseId: 'match', roleId: 'coach' })
    meet(ann, bob)
    expect(leadStateOf(ann.canvas(), 'match').kind).toBe('contested')
    expect(leadStateOf(bob.canvas(), 'match')).toEqual(leadStateOf(ann.canvas(), 'match'))
  })

  it.each([
    { phaseId: 'gone', roleId: 'coach' },
    { phaseId: 'train', roleId: 'valueOf' },
  ])('[LE3] refuses what is not there: %o', (args) => {
    const [ann] = twoPeople()
    expect(ann.does(claimLead, args)).toEqual({ kind: 'refused', rule: 'LE3', because: 'gone' })
  })

  it('[LE1] [UN3] undo leaves a claim that someone else has explained since', () => {
    const [ann, bob] = twoPeople()
    ann.does(claimLead, { phaseId: 'train', roleId: 'employer' })
    meet(ann, bob)
    bob.does(explainLead, { phaseId: 'train', roleId: 'employer', reason: 'By turns' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().leads['train.employer']?.reason).toBe('By turns')
  })
})
