import { exportFormats } from '@praatplaat/export'
import { expect, test } from 'vitest'
import { exportGroups } from './export-groups.ts'

test('every format is offered, and once', () => {
  const offered = exportGroups.flatMap(({ formats }) => formats)
  expect(offered.toSorted()).toEqual([...exportFormats].toSorted())
})
