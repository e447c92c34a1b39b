import { exportFormats } from '@praatplaat/export'
import { expect, test } from 'vitest'
import { exportGroups } from './export-groups.ts'

test('every format is offered, and the sheets, once each', () => {
  const offered = exportGroups.flatMap(({ products }) => products)
  expect(offered.toSorted()).toEqual([...exportFormats, 'poster', 'table'].toSorted())
})
