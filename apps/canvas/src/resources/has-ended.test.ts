import { expect, it } from 'vitest'
import { hasEnded } from './has-ended.ts'

it.each([
  [null, false],
  ['2027-02-28', true],
  ['2027-03-01', false],
  ['2027-03-02', false],
])('on 1 March what is there until %s has ended: %s', (until, ended) => {
  expect(hasEnded({ until }, '2027-03-01')).toBe(ended)
})
