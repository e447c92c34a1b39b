import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { clearHandover } from './clear-handover.ts'
import { settleHandover } from './settle-handover.ts'

const between = { fromPhaseId: 'recruit', toPhaseId: 'train' }

describe('clearHandover', () => {
  it('[HA3] clears what was settled and leaves the agreement; undo brings it back', () => {
    const [ann] = twoPeople()
    ann.does(settleHandover, { ...between, moment: 'In March', agreementId: 'a-profile' })
    const before = ann.canvas()
    ann.does(clearHandover, between)
    expect(ann.canvas().handovers).toEqual({})
    expect(ann.canvas().agreements['a-profile']).toBeDefined()
    expect(ann.does(clearHandover, between)).toEqual({ kind: 'unchanged' })
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[HA3] cleared while someone else changes it, it is gone', () => {
    const [ann, bob] = twoPeople()
    ann.does(settleHandover, { ...between, moment: 'In March' })
    meet(ann, bob)
    ann.does(clearHandover, between)
    bob.does(settleHandover, { ...between, moment: 'In April' })
    meet(ann, bob)
    expect(ann.canvas().handovers).toEqual({})
    expect(bob.canvas()).toEqual(ann.canvas())
  })
})
