import { expect, test } from 'vitest'
import { readsRightToLeft } from './reads-right-to-left.ts'

test.each([
  ['Taalles in de buurt', false],
  ['دروس اللغة', true],
  ['12. دروس اللغة voor iedereen', true],
  ['Taalles (دروس)', false],
  ['שיעור', true],
  ['12 + 3', false],
  ['', false],
])('the first letter decides the direction: %s', (text, expected) => {
  expect(readsRightToLeft(text)).toBe(expected)
})
