import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { explainLead } from './explain-lead.ts'

const claim = { phaseId: 'recruit', roleId: 'manager' }

describe('explainLead', () => {
  it('[LE6] writes until when and why, each for itself; undo takes back one step', () => {
    const [ann] = twoPeople()
    ann.does(explainLead, { ...claim, until: 'the first contract' })
    ann.does(explainLead, { ...claim, reason: 'They know everyone' })
    expect(ann.canvas().leads['recruit.manager']).toMatchObject({
      until: 'the first contract',
      reason: 'They know everyone',
    })
    ann.undo.undo()
    expect(ann.canvas().leads['recruit.manager']).toMatchObject({ until: 'the first contract', reason: '' })
    expect(ann.does(explainLead, { ...claim, reason: '' })).toEqual({ kind: 'unchanged' })
  })

  it('[LE6] two people who each write one of the two at once both succeed', () => {
    const [ann, bob] = twoPeople()
    ann.does(explainLead, { ...claim, until: 'May' })
    bob.does(explainLead, { ...claim, reason: 'Budget' })
    meet(ann, bob)
    expect(bob.canvas().leads['recruit.manager']).toMatchObject({ until: 'May', reason: 'Budget' })
  })

  it('[LE3] refuses a claim that nobody makes', () => {
    const [ann] = twoPeople()
    expect(ann.does(explainLead, { ...claim, roleId: 'coach', reason: 'x' })).toMatchObject({ rule: 'LE3' })
  })
})
