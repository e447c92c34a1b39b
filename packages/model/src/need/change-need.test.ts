import { describe, expect, it } from 'vitest'
import { deleteAgreement } from '../agreement/delete-agreement.ts'
import { needsOf } from '../canvas/selectors.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { changeNeed } from './change-need.ts'
import { recordNeed } from './record-need.ts'

const needId = 'n-ahead'
const needed = (): readonly [Person, Person] => {
  const [ann, bob] = twoPeople()
  ann.does(recordNeed, { needId, phaseId: 'recruit', fromRoleId: 'employer', toRoleId: 'manager' })
  meet(ann, bob)
  return [ann, bob]
}

describe('changeNeed', () => {
  it('[NE3] changes what is named and leaves the rest; undo puts it back', () => {
    const [ann] = needed()
    const before = ann.canvas()
    ann.does(changeNeed, { needId, answer: 'accepted', agreementId: 'a-profile' })
    expect(ann.canvas().needs[needId]).toMatchObject({
      answer: 'accepted',
      agreementId: 'a-profile',
      toRoleId: 'manager',
    })
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[NE3] two people who change the answer and the one asked at once both succeed', () => {
    const [ann, bob] = needed()
    ann.does(changeNeed, { needId, answer: 'declined' })
    bob.does(changeNeed, { needId, toRoleId: 'coach' })
    meet(ann, bob)
    expect(ann.canvas().needs[needId]).toMatchObject({ answer: 'declined', toRoleId: 'coach' })
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[NE3] in another phase it stands last', () => {
    const [ann] = needed()
    for (const id of ['one', 'two'])
      ann.does(recordNeed, { needId: id, phaseId: 'match', fromRoleId: 'coach', toRoleId: 'manager' })
    ann.does(changeNeed, { needId, phaseId: 'match' })
    expect(needsOf(ann.canvas(), 'match').map(({ id }) => id)).toEqual(['one', 'two', needId])
  })

  it.each([
    { needId: 'gone' },
    { phaseId: 'gone' },
    { fromRoleId: 'toString' },
    { toRoleId: 'gone' },
    { agreementId: 'gone' },
  ])('[NE2] refuses %o', (wrong) => {
    const [ann] = needed()
    expect(ann.does(changeNeed, { needId, ...wrong })).toMatchObject({ kind: 'refused', rule: 'NE2' })
  })

  it('[NE3] refuses an answer that there is not', () => {
    const [ann] = needed()
    expect(ann.does(changeNeed, { needId, answer: 'maybe' as never })).toMatchObject({ because: 'invalid' })
  })

  it('[NE2] [RD2] an agreement that someone deletes meanwhile is reported, may stay, and can be replaced', () => {
    const [ann, bob] = needed()
    ann.does(changeNeed, { needId, agreementId: 'a-profile' })
    bob.does(deleteAgreement, { agreementId: 'a-profile' })
    meet(ann, bob)
    expect(ann.canvas().repairs).toEqual([{ path: `/needs/${needId}/agreementId`, kind: 'dangling' }])

    expect(ann.does(changeNeed, { needId, agreementId: 'a-profile', answer: 'declined' })).toEqual({
      kind: 'done',
    })
    expect(ann.does(changeNeed, { needId, agreementId: null })).toEqual({ kind: 'done' })
    expect(ann.canvas().repairs).toEqual([])
  })
})
