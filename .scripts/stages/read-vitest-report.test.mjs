import { expect, test } from 'vitest'
import { kindOfTest } from './kind-of-test.mjs'
import { readVitestReport } from './read-vitest-report.mjs'

/**
 * @param {string} name
 * @param {string[]} statuses
 * @param {string[]} ancestorTitles
 */
const file = (
  name,
  statuses,
  ancestorTitles = [],
  status = statuses.includes('failed') ? 'failed' : 'passed',
) => ({
  name,
  status,
  assertionResults: statuses.map((each) => ({ status: each, ancestorTitles })),
})

test('tests are counted by the kind that their file or their group names', () => {
  const testResults = [
    file('/x/packages/model/src/lead/claim-lead.test.ts', ['passed', 'passed']),
    file('/x/packages/model/src/document/peers.fuzz.test.ts', ['passed', 'failed']),
    file(
      '/x/server/src/storage/memory.test.ts',
      ['passed', 'skipped', 'todo'],
      ['the storage contract, kept by memory'],
    ),
    file('/x/.scripts/boundaries.test.mjs', ['passed']),
  ]
  expect(readVitestReport({ testResults }, kindOfTest)).toEqual([
    { kind: 'unit', passed: 2, failed: 0, skipped: 0 },
    { kind: 'property', passed: 1, failed: 1, skipped: 0 },
    { kind: 'contract', passed: 1, failed: 0, skipped: 2 },
    { kind: 'tooling', passed: 1, failed: 0, skipped: 0 },
  ])
})

test('a file that could not be loaded is a failure, although it has no test to show', () => {
  expect(readVitestReport({ testResults: [file('/x/a.test.ts', [], [], 'failed')] }, kindOfTest)).toEqual([
    { kind: 'unit', passed: 0, failed: 1, skipped: 0 },
  ])
})
