import { expect, test } from 'vitest'
import { showable } from './showable.ts'

const latin = (codePoint: number) => codePoint < 0x250

test('what no typeface has becomes one sign, in every text of a value', () => {
  expect(showable({ title: 'a 求 b', list: ['😀'], size: 3, none: null }, latin)).toEqual({
    title: 'a \uFFFD b',
    list: ['\uFFFD'],
    size: 3,
    none: null,
  })
})

test('a letter with a loose accent becomes the letter that has it', () => {
  expect(showable('cafe\u0301', latin)).toBe('caf\u00E9')
})

test('what has no shape of its own leaves nothing behind', () => {
  expect(showable('a\uFE0F\u200Db\u00AD', latin)).toBe('ab')
})

test('a word that no line holds may break, and loses nothing', () => {
  const all = () => true
  const shown = showable(`kort ${'e\u0323'.repeat(35)}`, all)
  expect(shown.replaceAll('\u200B', '')).toBe(`kort ${'\u1EB9'.repeat(35)}`)
  expect(shown.match(/\u200B/g)).toHaveLength(3)
  expect(showable('W'.repeat(30), all)).toBe('W'.repeat(30))
  expect(showable('W'.repeat(31), latin)).toBe('W'.repeat(31))
})

test('control characters and lone surrogates do not come through, line ends do', () => {
  expect(showable('a\u0000\tb\r\n\uD800', latin)).toBe('a b\n\uFFFD')
})
