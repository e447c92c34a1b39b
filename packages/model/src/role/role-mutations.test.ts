import { describe, expect, it } from 'vitest'
import { setPartner } from '../agreement/set-partner.ts'
import { rolesInOrder, shownRoles } from '../canvas/selectors.ts'
import { placeRoleChip } from '../chip/place-role-chip.ts'
import { addComment } from '../comment/add-comment.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { meet, person, twoPeople } from '../document/testing/people-at-table.ts'
import { claimLead } from '../lead/claim-lead.ts'
import type { Mutation } from '../mutation.ts'
import { recordNeed } from '../need/record-need.ts'
import { recordResource } from '../resource/record-resource.ts'
import { setPaidRole } from '../resource/set-paid-role.ts'
import { instantiateTemplate } from '../templates/templates.ts'
import { addRole } from './add-role.ts'
import { changeRole } from './change-role.ts'
import { moveRole } from './move-role.ts'
import { removeRole } from './remove-role.ts'

const second = { roleId: 'second', label: 'Werkgever B', symbol: 'hard-hat', colour: '#1F6F78' } as const
const tray = (one: { canvas: ReturnType<typeof twoPeople>[0]['canvas'] }) =>
  rolesInOrder(one.canvas()).map(({ id }) => id)

describe('addRole', () => {
  it('[RO1] adds a role at the end of the tray, named as its label; undo takes it away', () => {
    const [ann] = twoPeople()
    ann.does(addRole, second)
    expect(tray(ann).at(-1)).toBe('second')
    expect(ann.canvas().roles['second']).toMatchObject({
      label: 'Werkgever B',
      name: 'Werkgever B',
      core: false,
      hidden: false,
    })
    ann.does(placeRoleChip, { phaseId: 'train', roleId: 'second' })
    ann.undo.undo()
    ann.undo.undo()
    expect(ann.canvas().roles['second']).toBeUndefined()
  })

  it.each([
    [
      { ...second, roleId: 'coach' },
      { rule: 'RO1', because: 'already-there' },
    ],
    [{ ...second, label: ' ' }, { because: 'invalid' }],
    [{ ...second, symbol: 'skull' as never }, { because: 'invalid' }],
    [{ ...second, colour: 'teal' }, { because: 'invalid' }],
    [{ ...second, code: 'LONGER' }, { because: 'invalid' }],
  ])('[RO1] refuses %o', (args, outcome) => {
    const [ann] = twoPeople()
    expect(ann.does(addRole, args)).toMatchObject({ kind: 'refused', ...outcome })
  })

  it('[RO3] refuses a colour in which a symbol cannot be read, here and in changeRole', () => {
    const [ann] = twoPeople()
    const refused = { kind: 'refused', rule: 'RO3', because: 'invalid' }
    expect(ann.does(addRole, { ...second, colour: '#F0A81C' })).toEqual(refused)
    expect(ann.does(changeRole, { roleId: 'coach', colour: '#FFD700' })).toEqual(refused)
  })

  it('[RO1] refuses more roles than a file can hold', () => {
    const [ann] = twoPeople()
    for (let at = 4; at < 80; at += 1) ann.does(addRole, { ...second, roleId: `r${at}` })
    expect(ann.does(addRole, second)).toEqual({ kind: 'refused', rule: 'RO1', because: 'full' })
  })
})

describe('changeRole', () => {
  it('[RO2] changes what is named and leaves the rest; undo puts it back', () => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    ann.does(changeRole, { roleId: 'coach', label: 'Loopbaancoach', code: 'LC', colour: '#1D5FA8' })
    expect(ann.canvas().roles['coach']).toEqual({
      ...before.roles['coach'],
      label: 'Loopbaancoach',
      code: 'LC',
      colour: '#1D5FA8',
    })
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[RO2] who confirms what they read has rewritten nothing, and the template does not change', () => {
    const file = instantiateTemplate('praatplaat', 'nl')!
    const ann = person(documentFromFile(file))
    expect(ann.does(changeRole, { roleId: 'employer', label: 'Employer' })).toEqual({ kind: 'unchanged' })
    ann.does(changeRole, { roleId: 'employer', label: 'Bouwbedrijf' })
    expect(ann.canvas().roles['employer']?.label).toBe('Bouwbedrijf')
    expect(instantiateTemplate('praatplaat', 'nl')).toEqual(file)
    expect(file.roles[0]?.label).toEqual({ nl: 'Werkgever', en: 'Employer' })
  })

  it('[RO2] two people who rename it at once: one of the names remains, the same for both', () => {
    const [ann, bob] = twoPeople()
    ann.does(changeRole, { roleId: 'coach', label: 'By Ann' })
    bob.does(changeRole, { roleId: 'coach', label: 'By Bob', symbol: 'map' })
    meet(ann, bob)
    expect(ann.canvas().roles['coach']).toMatchObject({ label: 'By Bob', symbol: 'map' })
    expect(bob.canvas()).toEqual(ann.canvas())
    expect(ann.undo.undo()).toBe(false)
  })

  it('[RO2] [PH3] hides a role, which keeps its chips', () => {
    const [ann] = twoPeople()
    ann.does(changeRole, { roleId: 'coach', hidden: true })
    expect(shownRoles(ann.canvas()).map(({ id }) => id)).toEqual(['employer', 'manager', 'participant'])
    expect(ann.canvas().chips['recruit.coach']).toBeDefined()
  })

  it('[RO3] a colour that came with a file stays while something else is changed', () => {
    const [ann] = twoPeople()
    ann.doc.getMap('roles').set('coach/colour', '#FFD700')
    expect(ann.does(changeRole, { roleId: 'coach', label: 'Coach', colour: '#FFD700' })).toEqual({
      kind: 'done',
    })
    expect(ann.canvas().roles['coach']).toMatchObject({ label: 'Coach', colour: '#FFD700' })
  })

  it.each([
    [
      { roleId: 'gone', label: 'New' },
      { rule: 'RO2', because: 'gone' },
    ],
    [{ roleId: 'coach', label: '' }, { because: 'invalid' }],
  ])('[RO2] refuses %o', (args, outcome) => {
    const [ann] = twoPeople()
    expect(ann.does(changeRole, args)).toMatchObject({ kind: 'refused', ...outcome })
  })
})

describe('moveRole', () => {
  it('[RO4] gives a role another place in the tray; undo brings it back', () => {
    const [ann] = twoPeople()
    ann.does(moveRole, { roleId: 'participant', index: 0 })
    expect(tray(ann)).toEqual(['participant', 'employer', 'manager', 'coach'])
    ann.undo.undo()
    expect(tray(ann)).toEqual(['employer', 'manager', 'coach', 'participant'])
  })

  it('[RO4] changes nothing where it stands already, and refuses one that is gone', () => {
    const [ann] = twoPeople()
    expect(ann.does(moveRole, { roleId: 'employer', index: 0 })).toEqual({ kind: 'unchanged' })
    expect(ann.does(moveRole, { roleId: 'gone', index: 0 })).toMatchObject({ rule: 'RO4', because: 'gone' })
  })
})

describe('removeRole', () => {
  it('[RO6] removes a role that nothing refers to; undo brings it back as it was', () => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    expect(ann.does(removeRole, { roleId: 'participant' })).toEqual({ kind: 'done' })
    expect(tray(ann)).toEqual(['employer', 'manager', 'coach'])
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
    expect(ann.does(removeRole, { roleId: 'gone' })).toEqual({ kind: 'unchanged' })
  })

  it.each<readonly [string, Mutation, object]>([
    ['stands in a phase', placeRoleChip, { phaseId: 'train', roleId: 'participant' }],
    ['claims a lead', claimLead, { phaseId: 'train', roleId: 'participant' }],
    [
      'helps with an agreement',
      setPartner,
      { agreementId: 'a-profile', roleId: 'participant', partner: true },
    ],
    [
      'needs something',
      recordNeed,
      { needId: 'n', phaseId: null, fromRoleId: 'participant', toRoleId: 'employer' },
    ],
    [
      'is asked for something',
      recordNeed,
      { needId: 'n', phaseId: null, fromRoleId: 'employer', toRoleId: 'participant' },
    ],
    ['brings something in', recordResource, { resourceId: 'r', phaseId: null, providerId: 'participant' }],
    [
      'said something',
      addComment,
      { commentId: 'c', about: { kind: 'agreement', id: 'a-profile' }, roleId: 'participant' },
    ],
  ])('[RO6] refuses while it %s', (_, mutation, args) => {
    const [ann] = twoPeople()
    ann.does(mutation, args)
    const outcome = ann.does(removeRole, { roleId: 'participant' })
    expect(outcome).toEqual({ kind: 'refused', rule: 'RO6', because: 'in-use' })
  })

  it('[RO6] refuses while it owns an agreement or is paid', () => {
    const [ann] = twoPeople()
    expect(ann.does(removeRole, { roleId: 'employer' })).toMatchObject({ because: 'in-use' })
    ann.does(recordResource, { resourceId: 'r', phaseId: null })
    ann.does(setPaidRole, { resourceId: 'r', roleId: 'participant', paid: true })
    expect(ann.does(removeRole, { roleId: 'participant' })).toMatchObject({ because: 'in-use' })
  })
})
