import { expect, test } from 'vitest'
import { kindOfTestFile } from './kind-of-test-file.mjs'
import { readVitestReport } from './read-vitest-report.mjs'

/**
 * @param {string} name
 * @param {string[]} statuses
 */
const file = (name, statuses, status = statuses.includes('failed') ? 'failed' : 'passed') => ({
  name,
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
})

test('tests are counted by the kind that their file names', () => {
  const testResults = [
    file('/x/packages/model/src/lead/claim-lead.test.ts', ['passed', 'passed']),
    file('/x/packages/model/src/document/peers.property.test.ts', ['passed', 'failed']),
    file('/x/server/src/storage/sqlite/storage-contract.test.ts', ['passed', 'skipped', 'todo']),
    file('/x/.scripts/boundaries.test.mjs', ['passed']),
  ]
  expect(readVitestReport({ testResults }, kindOfTestFile)).toEqual([
    { kind: 'unit', passed: 2, failed: 0, skipped: 0 },
    { kind: 'property', passed: 1, failed: 1, skipped: 0 },
    { kind: 'contract', passed: 1, failed: 0, skipped: 2 },
    { kind: 'tooling', passed: 1, failed: 0, skipped: 0 },
  ])
})

test('a file that could not be loaded is a failure, although it has no test to show', () => {
  expect(readVitestReport({ testResults: [file('/x/a.test.ts', [], 'failed')] }, kindOfTestFile)).toEqual([
    { kind: 'unit', passed: 0, failed: 1, skipped: 0 },
  ])
})
