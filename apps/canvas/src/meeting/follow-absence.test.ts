import type { Step } from '@praatplaat/model/workshop'
import { expect, it } from 'vitest'
import { followAbsence } from './follow-absence.ts'

/** What is told over a number of looks: at which second, whether the reader is here, and the step then. */
function told(...looks: readonly (readonly [second: number, isHere: boolean, step: Step])[]) {
  const [first, ...rest] = looks.map(([second, isHere, step]) => ({ at: second * 1000, isHere, step }))
  const { look } = followAbsence(first!)
  return rest.map(look)
}

it('who is here sees a step begin, and is told nothing', () => {
  expect(told([0, true, 'case'], [1, true, 'own-view'], [2, true, 'own-view'])).toEqual([null, null])
})

it('who was without a connection, or looked at something else, is told once which step it is now', () => {
  expect(
    told([0, true, 'case'], [1, false, 'case'], [2, false, 'lead'], [3, true, 'lead'], [4, true, 'lead']),
  ).toEqual([null, null, 'lead', null])
})

it('who slept is told the last of all steps that they missed, also when these come in one after the other', () => {
  expect(told([0, true, 'case'], [900, true, 'own-view'], [901, true, 'lead'], [902, true, 'lead'])).toEqual([
    null,
    'lead',
    null,
  ])
})

it('who comes back to the same step is told nothing', () => {
  expect(told([0, true, 'case'], [1, false, 'case'], [2, true, 'case'], [90, true, 'case'])).toEqual([
    null,
    null,
    null,
  ])
})
