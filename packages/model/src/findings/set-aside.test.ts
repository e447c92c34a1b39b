import { describe, expect, it } from 'vitest'
import { changeAgreement } from '../agreement/change-agreement.ts'
import { dismissFinding } from '../dismissal/dismiss-finding.ts'
import { recallFinding } from '../dismissal/recall-finding.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { setPartner } from '../agreement/set-partner.ts'
import { findingsOf } from './findings-of.ts'

const today = '2027-01-21'
const withoutDate = { code: 'agreement-without-date', subject: 'a-profile' }

/** The findings about the one agreement, each with why it was set aside. */
function told(person: Person) {
  return findingsOf(person.canvas(), { today })
    .filter(({ place }) => place.kind === 'agreement')
    .map(({ id, dismissed }) => [id, dismissed])
}

describe('a finding that is set aside', () => {
  it('[FN4] stays in the list with its reason, until it is taken up again', () => {
    const [ann] = twoPeople()
    ann.does(dismissFinding, { ...withoutDate, reason: 'Pas na de zomer' })
    expect(told(ann)).toEqual([['agreement-without-date.a-profile', 'Pas na de zomer']])
    ann.does(dismissFinding, { ...withoutDate, reason: '' })
    expect(told(ann)).toEqual([['agreement-without-date.a-profile', '']])
    ann.does(recallFinding, withoutDate)
    expect(told(ann)).toEqual([['agreement-without-date.a-profile', null]])
    expect(ann.does(recallFinding, withoutDate)).toEqual({ kind: 'unchanged' })
  })

  it('[FN4] stays set aside when something else changes, and comes back when it says something else', () => {
    const [ann] = twoPeople()
    ann.does(changeAgreement, { agreementId: 'a-profile', status: 'agreed', due: '2027-01-01' })
    const overdue = { code: 'agreement-overdue', subject: 'a-profile.20270101' }
    ann.does(dismissFinding, { ...overdue, reason: 'Wacht op de gemeente' })
    ann.does(setPartner, { agreementId: 'a-profile', roleId: 'manager', partner: true })
    expect(told(ann)).toEqual([['agreement-overdue.a-profile.20270101', 'Wacht op de gemeente']])
    ann.does(changeAgreement, { agreementId: 'a-profile', due: '2027-01-15' })
    expect(told(ann)).toEqual([['agreement-overdue.a-profile.20270115', null]])
  })

  it('[FN4] undo takes either back, unless someone else wrote the reason since', () => {
    const [ann, bob] = twoPeople()
    ann.does(dismissFinding, { ...withoutDate, reason: 'By Ann' })
    ann.does(recallFinding, withoutDate)
    ann.undo.undo()
    expect(told(ann)).toEqual([['agreement-without-date.a-profile', 'By Ann']])
    meet(ann, bob)
    bob.does(dismissFinding, { ...withoutDate, reason: 'By Bob' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(told(ann)).toEqual([['agreement-without-date.a-profile', 'By Bob']])
  })

  it('[FN4] two people who set it aside at once have set it aside once, with one of the reasons', () => {
    const [ann, bob] = twoPeople()
    ann.does(dismissFinding, { ...withoutDate, reason: 'By Ann' })
    bob.does(dismissFinding, { ...withoutDate, reason: 'By Bob' })
    meet(ann, bob)
    expect(told(ann)).toEqual([['agreement-without-date.a-profile', 'By Bob']])
    expect(told(bob)).toEqual(told(ann))
  })

  it('[FN4] [FN6] is the same object as long as its reason is', () => {
    const [ann] = twoPeople()
    ann.does(dismissFinding, { ...withoutDate, reason: 'Later' })
    const before = findingsOf(ann.canvas(), { today })
    ann.does(dismissFinding, { code: 'lead-empty', subject: 'match', reason: 'Later' })
    expect(findingsOf(ann.canvas(), { today }).filter((finding) => !before.includes(finding))).toEqual([])
  })

  it.each([
    [
      { code: 'lead-empty', subject: '' },
      { rule: 'FN4', because: 'invalid' },
    ],
    [
      { code: 'lead-empty', subject: 'a/b' },
      { rule: 'FN4', because: 'invalid' },
    ],
    [
      { code: 'lead-empty', subject: 'a.b.c.d' },
      { rule: 'FN4', because: 'invalid' },
    ],
    [{ code: 'lead.empty', subject: 'a' }, { because: 'invalid' }],
    [{ ...withoutDate, reason: 'x'.repeat(501) }, { because: 'invalid' }],
  ])('[FN4] refuses %o', (args, outcome) => {
    const [ann] = twoPeople()
    expect(ann.does(dismissFinding, { reason: '', ...args })).toMatchObject({ kind: 'refused', ...outcome })
  })
})
