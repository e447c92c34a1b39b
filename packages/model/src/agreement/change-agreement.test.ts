import { describe, expect, it } from 'vitest'
import { agreementsOf } from '../canvas/selectors.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { changeAgreement } from './change-agreement.ts'
import { recordAgreement } from './record-agreement.ts'

const agreementId = 'a-profile'

describe('changeAgreement', () => {
  it('[AG3] changes what is named and leaves the rest; undo puts it back', () => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    ann.does(changeAgreement, { agreementId, due: '2027-02-11', status: 'agreed' })
    expect(ann.canvas().agreements[agreementId]).toMatchObject({
      due: '2027-02-11',
      status: 'agreed',
      ownerId: 'employer',
      text: 'One page',
    })
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[AG3] two people who change owner and date at once both succeed', () => {
    const [ann, bob] = twoPeople()
    ann.does(changeAgreement, { agreementId, ownerId: null })
    bob.does(changeAgreement, { agreementId, due: '2027-02-11' })
    meet(ann, bob)
    expect(ann.canvas().agreements[agreementId]).toMatchObject({ ownerId: null, due: '2027-02-11' })
  })

  it('[AG3] in another phase it stands last', () => {
    const [ann] = twoPeople()
    for (const id of ['one', 'two']) ann.does(recordAgreement, { agreementId: id, phaseId: 'match' })
    ann.does(changeAgreement, { agreementId, phaseId: 'match' })
    expect(agreementsOf(ann.canvas(), 'match').map(({ id }) => id)).toEqual(['one', 'two', agreementId])
  })

  it.each([{ agreementId: 'gone' }, { phaseId: 'gone' }, { ownerId: 'toString' }])(
    '[AG2] refuses %o',
    (wrong) => {
      const [ann] = twoPeople()
      expect(ann.does(changeAgreement, { agreementId, ...wrong })).toMatchObject({
        kind: 'refused',
        rule: 'AG2',
      })
    },
  )

  it.each([{ due: '2027-13-01' }, { status: 'maybe' as never }])('[AG3] refuses %o', (wrong) => {
    const [ann] = twoPeople()
    expect(ann.does(changeAgreement, { agreementId, ...wrong })).toMatchObject({ because: 'invalid' })
  })
})
