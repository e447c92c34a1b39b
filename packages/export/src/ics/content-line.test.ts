import { expect, test } from 'vitest'
import { contentLine, textValue } from './content-line.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length

test.each([
  ['letters', 'a'.repeat(500)],
  ['Arabic', 'دروس اللغة العربية '.repeat(20)],
  ['Tigrinya', 'ትምህርቲ ቋንቋ '.repeat(20)],
  ['emoji', '👩🏽‍🔧'.repeat(40)],
])('%s are folded at 75 octets, never within a character, and nothing is lost', (_, text) => {
  const written = contentLine('SUMMARY', text)
  const lines = written.split('\r\n')
  expect(lines.pop()).toBe('')
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) {
    expect(bytes(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\uD800-\uDFFF]/u)
  }
  expect(written.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}\r\n`)
})

test('a line of 75 octets is one line', () => {
  expect(contentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`)
})

test('what has a meaning in a calendar is escaped', () => {
  expect(textValue('a\\b;c,d\ne')).toBe('a\\\\b\\;c\\,d\\ne')
})
