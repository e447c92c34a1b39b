import { moveRoleChip, placeRoleChip, removeRoleChip } from '@praatplaat/model'
import { expect, it } from 'vitest'
import type { Edit } from './follow-edits.ts'
import { pairedSessions } from './testing/paired-sessions.ts'

function heardBy(session: ReturnType<typeof pairedSessions>['anna']): Edit[] {
  const heard: Edit[] = []
  session.edits.subscribe((edit) => heard.push(edit))
  return heard
}

it('tells who wrote: oneself, or the client that presence knows the other by', () => {
  const { anna, bram, deliver } = pairedSessions()
  const heard = heardBy(anna)
  anna.commit(placeRoleChip, { phaseId: 'training', roleId: 'buddy' })
  bram.commit(moveRoleChip, { chipId: 'experience.buddy', phaseId: 'match' })
  deliver()
  expect(heard.map(({ own, clientIds }) => ({ own, clientIds }))).toEqual([
    { own: true, clientIds: [anna.clientId] },
    { own: false, clientIds: [bram.clientId] },
  ])
  expect('match.buddy' in heard[1]!.before.chips).toBe(false)
  expect('match.buddy' in heard[1]!.after.chips).toBe(true)
})

it('knows of a deletion that it is of another, and not whose', () => {
  const { anna, bram, deliver } = pairedSessions()
  const heard = heardBy(anna)
  bram.commit(removeRoleChip, { chipId: 'experience.buddy' })
  deliver()
  expect(heard).toMatchObject([{ own: false, clientIds: [] }])
})

it('takes undo for the reader’s own', () => {
  const { anna } = pairedSessions()
  anna.commit(removeRoleChip, { chipId: 'experience.buddy' })
  const heard = heardBy(anna)
  anna.undo.undo()
  expect(heard).toMatchObject([{ own: true }])
})
