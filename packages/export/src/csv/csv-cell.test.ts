import { expect, test } from 'vitest'
import { csvCell } from './csv-cell.ts'

test.each(['=cmd|/C calc!A0', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '＠x'])(
  'a text that starts a formula gets an apostrophe in front: %j',
  (text) => {
    expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true)
  },
)

test.each([
  ['Buddy krijgt 2 uur', 'Buddy krijgt 2 uur'],
  ['a;b', '"a;b"'],
  ['a,=b', '"a,=b"'],
  ['zeg "ja"', '"zeg ""ja"""'],
  ['een\ntwee', '"een\ntwee"'],
  [' rand ', '" rand "'],
  ['a - b', 'a - b'],
])('%j is written as %j', (text, written) => {
  expect(csvCell(text)).toBe(written)
})
