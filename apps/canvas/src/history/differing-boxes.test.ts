import {
  addComment,
  changeAgreement,
  changeRole,
  claimLead,
  describeCanvas,
  moveRoleChip,
  placeRoleChip,
  putNote,
  releaseLead,
  removeRoleChip,
  setInvolvement,
  type Canvas,
} from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import { differingBoxes } from './differing-boxes.ts'
import { changedCase } from './testing/changed-case.ts'

const signs = (change: readonly [Canvas, Canvas]) => {
  const { was, is } = differingBoxes(...change)
  return { was: Object.fromEntries(was), is: Object.fromEntries(is) }
}

describe('the boxes that differ in two pictures of a canvas', () => {
  it('are none when nothing changed, or nothing that the picture shows', () => {
    expect(signs(changedCase(() => {}))).toEqual({ was: {}, is: {} })
    expect(signs(changedCase((does) => does(describeCanvas, { title: 'Anders' })))).toEqual({
      was: {},
      is: {},
    })
  })

  it('are new in the one of now, and gone in the one of then', () => {
    const change = changedCase((does) => {
      does(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
      does(removeRoleChip, { chipId: 'training.employer' })
      does(putNote, { noteId: 'n-1', place: { on: 'phase', id: 'training', x: 0.5, y: 0.5 } })
    })
    expect(signs(change)).toEqual({
      was: { 'chip:training.employer': 'gone' },
      is: { 'chip:training.uwv': 'new', 'note:n-1': 'new' },
    })
  })

  it('are both ends of a move, and both claims when the lead changes hands', () => {
    const [, start] = changedCase((does) => does(placeRoleChip, { phaseId: 'training', roleId: 'uwv' }))
    const [, moved] = changedCase((does) => {
      does(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
      does(moveRoleChip, { chipId: 'training.uwv', phaseId: 'experience' })
    })
    expect(signs([start, moved])).toEqual({
      was: { 'chip:training.uwv': 'gone' },
      is: { 'chip:experience.uwv': 'new' },
    })
    const lead = changedCase((does) => {
      does(releaseLead, { phaseId: 'match', roleId: 'employer' })
      does(claimLead, { phaseId: 'match', roleId: 'job-coach' })
    })
    expect(signs(lead)).toEqual({
      was: { 'lead-chip:match.employer': 'gone' },
      is: { 'lead-chip:match.job-coach': 'new' },
    })
  })

  it('are otherwise in both, where only something about them changed', () => {
    const chip = 'chip:training.employer'
    const otherwise = { was: { [chip]: 'changed' }, is: { [chip]: 'changed' } }
    expect(
      signs(
        changedCase((does) => does(setInvolvement, { chipId: 'training.employer', involvement: 'informed' })),
      ),
    ).toEqual(otherwise)
    expect(
      signs(
        changedCase((does) =>
          does(addComment, {
            commentId: 'c',
            about: { kind: 'chip', id: 'training.employer' },
            text: 'Echt?',
          }),
        ),
      ),
    ).toEqual(otherwise)
  })

  it('are the agreements of the phase where one was and of the one where it is', () => {
    const [before] = changedCase(() => {})
    const { id, phaseId } = Object.values(before.agreements).find((held) => held.phaseId === 'match')!
    const { was, is } = signs(
      changedCase((does) => does(changeAgreement, { agreementId: id, phaseId: 'training' })),
    )
    expect(was).toEqual({ [`agreements:${phaseId}`]: 'changed', 'agreements:training': 'changed' })
    expect(is).toEqual(was)
  })

  it('are all the chips of a role that looks otherwise', () => {
    const { is } = signs(changedCase((does) => does(changeRole, { roleId: 'employer', label: 'Bedrijf' })))
    expect(is['chip:match.employer']).toBe('changed')
    expect(is['lead-chip:match.employer']).toBe('changed')
    expect(Object.keys(is).every((box) => box.endsWith('.employer'))).toBe(true)
  })
})
