import { roleColours } from '@praatplaat/model'
import { expect, test } from 'vitest'
import { colourName } from './colour-name.ts'

test.each([
  ['#0C6B5E', 'green'],
  ['#2456A6', 'blue'],
  ['#7A3E9D', 'purple'],
  ['#C2410C', 'orange'],
  ['#B0184C', 'pink'],
  ['#2B2F36', 'black'],
  ['#FFFFFE', 'white'],
  ['#fe0000', 'red'],
  ['no colour', 'black'],
])('%s is called %s', (colour, name) => {
  expect(colourName(colour)).toBe(name)
})

test('the colours that a group can choose from have at least six names between them', () => {
  expect(new Set(roleColours.map(colourName)).size).toBeGreaterThanOrEqual(6)
})
