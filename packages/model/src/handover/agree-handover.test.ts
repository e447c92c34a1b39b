import { describe, expect, it } from 'vitest'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { claimLead } from '../lead/claim-lead.ts'
import { agreeHandover } from './agree-handover.ts'
import { settleHandover } from './settle-handover.ts'

const between = { fromPhaseId: 'recruit', toPhaseId: 'train' }
const agree = { ...between, agreementId: 'made', text: 'The manager hands over' }
const ledOn = (): readonly [Person, Person] => {
  const [ann, bob] = twoPeople()
  bob.does(claimLead, { phaseId: 'train', roleId: 'coach' })
  meet(ann, bob)
  return [ann, bob]
}

describe('agreeHandover', () => {
  it('[HA5] makes a proposal of who hands over, with who takes over, and names it', () => {
    const [ann] = ledOn()
    ann.does(settleHandover, { ...between, moment: 'After the intake' })
    ann.does(agreeHandover, agree)
    expect(ann.canvas().agreements['made']).toMatchObject({
      phaseId: 'recruit',
      status: 'proposed',
      text: 'The manager hands over',
      ownerId: 'manager',
      partnerIds: ['coach'],
    })
    expect(ann.canvas().handovers['recruit.train']).toMatchObject({
      moment: 'After the intake',
      agreementId: 'made',
    })
  })

  it('[HA5] is one step, also where nothing was settled before', () => {
    const [ann] = ledOn()
    const before = ann.canvas()
    ann.does(agreeHandover, agree)
    expect(ann.canvas().handovers['recruit.train']?.agreementId).toBe('made')
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[HA5] [UN3] undo leaves both when someone else has written in the agreement since', () => {
    const [ann, bob] = ledOn()
    ann.does(agreeHandover, agree)
    meet(ann, bob)
    bob.types({ kind: 'agreements', id: 'made', field: 'text' }, 'First: ')
    meet(ann, bob)
    const before = ann.canvas()
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas()).toEqual(before)
  })

  it('[HA5] refuses a handover of which an agreement already says how', () => {
    const [ann] = ledOn()
    ann.does(settleHandover, { ...between, agreementId: 'a-profile' })
    const outcome = ann.does(agreeHandover, agree)
    expect(outcome).toEqual({ kind: 'refused', rule: 'HA5', because: 'already-there' })
  })

  it.each([
    [{ toPhaseId: 'gone' }, 'HA2', 'gone'],
    [{ toPhaseId: 'recruit' }, 'HA2', 'invalid'],
    [{ agreementId: 'a-profile' }, 'AG1', 'already-there'],
  ])('[HA2] [AG1] refuses %o', (wrong, rule, because) => {
    const [ann] = ledOn()
    expect(ann.does(agreeHandover, { ...agree, ...wrong })).toEqual({ kind: 'refused', rule, because })
  })
})
