import { describe, expect, it } from 'vitest'
import { recordAgreement } from '../agreement/record-agreement.ts'
import { setPartner } from '../agreement/set-partner.ts'
import { agreementsOf } from '../canvas/selectors.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { removeRole } from '../role/remove-role.ts'
import { answerNeed } from './answer-need.ts'
import { changeNeed } from './change-need.ts'
import { recordNeed } from './record-need.ts'

const needId = 'n-ahead'
const answer = { needId, agreementId: 'made' }
const needed = (): readonly [Person, Person] => {
  const [ann, bob] = twoPeople()
  bob.does(recordNeed, {
    needId,
    phaseId: 'recruit',
    fromRoleId: 'employer',
    toRoleId: 'manager',
    text: 'Six weeks ahead',
  })
  meet(ann, bob)
  return [ann, bob]
}

describe('answerNeed', () => {
  it('[NE5] makes a proposal of who was asked, with who needs it, and accepts the need', () => {
    const [ann] = needed()
    ann.does(answerNeed, answer)
    expect(agreementsOf(ann.canvas(), 'recruit').at(-1)).toMatchObject({
      id: 'made',
      status: 'proposed',
      text: 'Six weeks ahead',
      ownerId: 'manager',
      partnerIds: ['employer'],
    })
    expect(ann.canvas().needs[needId]).toMatchObject({ answer: 'accepted', agreementId: 'made' })
  })

  it('[NE5] is one step: undo takes all of it back, redo does all of it again', () => {
    const [ann] = needed()
    const before = ann.canvas()
    ann.does(answerNeed, { ...answer, text: 'The manager tells it six weeks ahead' })
    const after = ann.canvas()
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
    ann.undo.redo()
    expect(ann.canvas()).toEqual(after)
  })

  it('[NE5] [UN3] undo leaves both when someone else has worked on the agreement since', () => {
    const [ann, bob] = needed()
    ann.does(answerNeed, answer)
    meet(ann, bob)
    bob.does(setPartner, { agreementId: 'made', roleId: 'coach', partner: true })
    meet(ann, bob)
    const before = ann.canvas()
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas()).toEqual(before)
  })

  it('[NE5] made by two at once, both agreements are there and the need names one of them', () => {
    const [ann, bob] = needed()
    ann.does(answerNeed, { needId, agreementId: 'of-ann' })
    bob.does(answerNeed, { needId, agreementId: 'of-bob' })
    meet(ann, bob)
    expect(Object.keys(ann.canvas().agreements)).toEqual(['a-profile', 'of-ann', 'of-bob'])
    expect(['of-ann', 'of-bob']).toContain(ann.canvas().needs[needId]?.agreementId)
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[NE5] refuses a need that an agreement already answers', () => {
    const [ann] = needed()
    ann.does(changeNeed, { needId, agreementId: 'a-profile' })
    expect(ann.does(answerNeed, answer)).toEqual({ kind: 'refused', rule: 'NE5', because: 'already-there' })
  })

  it('[NE5] leaves out a role that is gone', () => {
    const [ann, bob] = twoPeople()
    ann.does(recordNeed, { needId, phaseId: null, fromRoleId: 'employer', toRoleId: 'participant' })
    bob.does(removeRole, { roleId: 'participant' })
    meet(ann, bob)
    ann.does(answerNeed, answer)
    expect(ann.canvas().agreements['made']).toMatchObject({ ownerId: null, partnerIds: ['employer'] })
  })

  it('[NE2] [AG1] refuses a need that is gone, and an id that is taken', () => {
    const [ann] = needed()
    ann.does(recordAgreement, { agreementId: 'made', phaseId: null })
    expect(ann.does(answerNeed, answer)).toMatchObject({ rule: 'AG1', because: 'already-there' })
    const gone = ann.does(answerNeed, { needId: 'constructor', agreementId: 'other' })
    expect(gone).toMatchObject({ rule: 'NE2', because: 'gone' })
  })
})
