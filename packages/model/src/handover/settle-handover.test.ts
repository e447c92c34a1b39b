import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { settleHandover } from './settle-handover.ts'

const between = { fromPhaseId: 'recruit', toPhaseId: 'train' }

describe('settleHandover', () => {
  it('[HA1] says when the lead goes over, and by which agreement; undo puts it back', () => {
    const [ann] = twoPeople()
    ann.does(settleHandover, { ...between, moment: 'After the intake' })
    ann.does(settleHandover, { ...between, agreementId: 'a-profile' })
    const settled = { ...between, moment: 'After the intake', agreementId: 'a-profile' }
    expect(ann.canvas().handovers).toEqual({ 'recruit.train': { id: 'recruit.train', ...settled } })
    expect(ann.does(settleHandover, settled)).toEqual({ kind: 'unchanged' })

    ann.undo.undo()
    expect(ann.canvas().handovers['recruit.train']?.agreementId).toBeNull()
    ann.undo.undo()
    expect(ann.canvas().handovers).toEqual({})
  })

  it('[HA1] two who settle one handover at once have settled one', () => {
    const [ann, bob] = twoPeople()
    ann.does(settleHandover, { ...between, moment: 'After the intake' })
    bob.does(settleHandover, { ...between, moment: 'In March' })
    meet(ann, bob)
    expect(Object.values(ann.canvas().handovers)).toMatchObject([{ moment: 'In March' }])
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[HA1] saying nothing settles nothing', () => {
    const [ann] = twoPeople()
    expect(ann.does(settleHandover, between)).toEqual({ kind: 'unchanged' })
    expect(ann.does(settleHandover, { ...between, moment: '' })).toEqual({ kind: 'unchanged' })
  })

  it.each([{ fromPhaseId: 'gone' }, { toPhaseId: 'constructor' }, { agreementId: 'gone' }])(
    '[HA2] refuses %o',
    (wrong) => {
      const [ann] = twoPeople()
      const outcome = ann.does(settleHandover, { ...between, moment: 'Soon', ...wrong })
      expect(outcome).toEqual({ kind: 'refused', rule: 'HA2', because: 'gone' })
    },
  )

  it('[HA2] refuses a handover to the same phase', () => {
    const [ann] = twoPeople()
    const outcome = ann.does(settleHandover, { ...between, toPhaseId: 'recruit', moment: 'Soon' })
    expect(outcome).toEqual({ kind: 'refused', rule: 'HA2', because: 'invalid' })
  })
})
