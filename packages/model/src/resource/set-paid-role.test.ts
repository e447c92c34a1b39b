import { describe, expect, it } from 'vitest'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { recordResource } from './record-resource.ts'
import { setPaidRole } from './set-paid-role.ts'

const resourceId = 'r-budget'
const paidBy = (person: Person) => person.canvas().resources[resourceId]?.paidRoleIds
const pays = (roleId: string, paid = true) => ({ resourceId, roleId, paid })
const brought = (): readonly [Person, Person] => {
  const [ann, bob] = twoPeople()
  ann.does(recordResource, { resourceId, phaseId: null, kind: 'money' })
  meet(ann, bob)
  return [ann, bob]
}

describe('setPaidRole', () => {
  it('[RS4] says whose work is paid for, and that it no longer is; undo does the contrary', () => {
    const [ann] = brought()
    ann.does(setPaidRole, pays('coach'))
    expect(paidBy(ann)).toEqual(['coach'])
    expect(ann.does(setPaidRole, pays('coach'))).toEqual({ kind: 'unchanged' })
    ann.does(setPaidRole, pays('coach', false))
    expect(paidBy(ann)).toEqual([])
    ann.undo.undo()
    expect(paidBy(ann)).toEqual(['coach'])
  })

  it('[RS4] two people who each add one at once both succeed', () => {
    const [ann, bob] = brought()
    ann.does(setPaidRole, pays('coach'))
    bob.does(setPaidRole, pays('manager'))
    meet(ann, bob)
    expect(paidBy(ann)).toEqual(['coach', 'manager'])
    expect(paidBy(bob)).toEqual(paidBy(ann))
  })

  it('[RS2] refuses a role or resource that is gone', () => {
    const [ann] = brought()
    expect(ann.does(setPaidRole, pays('gone'))).toMatchObject({ rule: 'RS2', because: 'gone' })
    expect(ann.does(setPaidRole, { ...pays('coach'), resourceId: 'gone' })).toMatchObject({ rule: 'RS2' })
    expect(ann.does(setPaidRole, pays('gone', false))).toEqual({ kind: 'unchanged' })
  })
})
