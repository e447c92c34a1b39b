import { expect, test } from 'vitest'
import { shorten } from './shorten.ts'

test('a text that fits stays whole, on one line', () => {
  expect(shorten('  Taalles \n in de buurt ', 30)).toBe('Taalles in de buurt')
})

test('a longer one is cut at a word, and says so', () => {
  expect(shorten('Taalles en inburgering in één weekrooster', 26)).toBe('Taalles en inburgering…')
})

test('a word without an end is cut between its characters, never in one', () => {
  expect(shorten('😀'.repeat(50), 10)).toBe(`${'😀'.repeat(9)}…`)
})
