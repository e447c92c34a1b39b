import { describe, expect, it } from 'vitest'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { setPartner } from './set-partner.ts'

const agreementId = 'a-profile'
const partnersOf = (person: Person) => person.canvas().agreements[agreementId]?.partnerIds
const add = (roleId: string) => ({ agreementId, roleId, partner: true })

describe('setPartner', () => {
  it('[AG4] adds a partner and takes one off; undo does the contrary', () => {
    const [ann] = twoPeople()
    ann.does(setPartner, add('manager'))
    ann.does(setPartner, { ...add('coach'), partner: false })
    expect(partnersOf(ann)).toEqual(['manager'])
    ann.undo.undo()
    expect(partnersOf(ann)).toEqual(['coach', 'manager'])
    expect(ann.does(setPartner, add('coach'))).toEqual({ kind: 'unchanged' })
  })

  it('[AG4] two people who each add one at once both succeed', () => {
    const [ann, bob] = twoPeople()
    ann.does(setPartner, add('manager'))
    bob.does(setPartner, add('participant'))
    meet(ann, bob)
    expect(partnersOf(ann)).toEqual(['coach', 'manager', 'participant'])
    expect(partnersOf(bob)).toEqual(partnersOf(ann))
  })

  it.each([0, 1])('[AG4] [UN2] a partner that both added at once stays when person %i undoes that', (who) => {
    const people = twoPeople()
    for (const one of people) one.does(setPartner, add('manager'))
    meet(...people)
    people[who]?.undo.undo()
    meet(...people)
    expect(people.map(partnersOf)).toEqual([
      ['coach', 'manager'],
      ['coach', 'manager'],
    ])
  })

  it('[AG2] refuses a role or agreement that is gone', () => {
    const [ann] = twoPeople()
    expect(ann.does(setPartner, add('gone'))).toMatchObject({ rule: 'AG2' })
    expect(ann.does(setPartner, { ...add('coach'), agreementId: 'gone' })).toMatchObject({ rule: 'AG2' })
    expect(ann.does(setPartner, { ...add('gone'), partner: false })).toEqual({ kind: 'unchanged' })
  })
})
