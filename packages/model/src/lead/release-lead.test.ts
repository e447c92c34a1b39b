import { describe, expect, it } from 'vitest'
import { twoPeople } from '../document/testing/people-at-table.ts'
import { claimLead } from './claim-lead.ts'
import { explainLead } from './explain-lead.ts'
import { leadsOf } from './lead-state.ts'
import { releaseLead } from './release-lead.ts'

const claim = { phaseId: 'recruit', roleId: 'manager' }

describe('releaseLead', () => {
  it('[LE5] takes back one claim; the others stand', () => {
    const [ann] = twoPeople()
    ann.does(claimLead, { ...claim, roleId: 'coach' })
    ann.does(releaseLead, claim)
    expect(leadsOf(ann.canvas(), 'recruit').map(({ roleId }) => roleId)).toEqual(['coach'])
    expect(ann.does(releaseLead, claim)).toEqual({ kind: 'unchanged' })
  })

  it('[LE5] undo makes the claim again, with its explanation', () => {
    const [ann] = twoPeople()
    ann.does(explainLead, { ...claim, reason: 'Together' })
    const before = ann.canvas()
    ann.does(releaseLead, claim)
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })
})
