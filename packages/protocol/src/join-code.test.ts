import { expect, test } from 'vitest'
import { joinCodeLetters, readJoinCode, sayJoinCode } from './join-code.ts'

test.each(['KR7M4Q', 'kr7 m4q', ' KR7-M4Q ', 'k r 7 m 4 q', 'Kr7·m4q\n'])(
  '%j is the code KR7M4Q',
  (typed) => {
    expect(readJoinCode(typed)).toBe('KR7M4Q')
  },
)

test.each(['', 'KR7 M4', 'KR7 M4QQ', 'KR7 M4O', '<b>KR', 'x'.repeat(10_000)])('%j is no code', (typed) => {
  expect(readJoinCode(typed)).toBeNull()
})

test('a code is said in groups of three, and read back', () => {
  expect(sayJoinCode('KR7M4Q')).toBe('KR7 M4Q')
  expect(readJoinCode(sayJoinCode('KR7M4Q'))).toBe('KR7M4Q')
})

test('no code has characters that are taken for one another', () => {
  expect(Array.from(joinCodeLetters).filter((letter) => '01258BILOSVZ'.includes(letter))).toEqual(['8'])
  expect(new Set(joinCodeLetters).size).toBe(joinCodeLetters.length)
})
