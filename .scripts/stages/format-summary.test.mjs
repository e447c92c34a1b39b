import { expect, test } from 'vitest'
import { formatSummary } from './format-summary.mjs'

const unit = { kind: 'unit', passed: 3, failed: 0, skipped: 1 }
const lint = { kind: 'lint', passed: 1, failed: 0, skipped: 0 }

/** @param {readonly import('./tally.mjs').Tally[]} tallies */
const lastLine = (tallies, skipFails = false) => formatSummary(tallies, { skipFails }).text.split('\n').at(-1)

test('the last line says how many passed and failed, over all kinds', () => {
  expect(lastLine([lint, { ...unit, skipped: 0 }])).toBe('4 passed, 0 failed')
})

test('skipped tests are named, and fail where nobody is watching', () => {
  expect(lastLine([unit])).toBe('3 passed, 0 failed, 1 skipped')
  expect(lastLine([unit], true)).toBe('3 passed, 1 failed')
  expect(formatSummary([unit], { skipFails: true }).passed).toBe(false)
})

test('tallies of one kind share a row', () => {
  const { text } = formatSummary([lint, unit, lint], { skipFails: false })
  expect(text.split('\n').filter((line) => line.startsWith('lint'))).toEqual([
    expect.stringMatching(/^lint\s+2\s+0\s+0$/),
  ])
})

test('a run in which nothing ran has not passed', () => {
  expect(formatSummary([], { skipFails: false })).toMatchObject({ passed: false })
  expect(lastLine([])).toBe('0 passed, 0 failed')
})
