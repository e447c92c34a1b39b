import { expect, test } from 'vitest'
import { rowsOf, updatesIn, type Appended } from './log-rows.ts'

const bytes = (...values: number[]) => Uint8Array.of(...values)
const logOf = (canvasId: string, batch: readonly Appended[]) =>
  rowsOf(batch)
    .filter((row) => row.canvasId === canvasId)
    .flatMap((row) => [...updatesIn(row)].map((update) => [...update]))

test('the updates of a canvas that come together are in one row, in their order', () => {
  const batch: readonly Appended[] = [
    ['b', bytes(1, 2)],
    ['a', bytes(3)],
    ['b', bytes()],
    ['b', bytes(4, 5, 6)],
  ]
  expect(rowsOf(batch).map(({ canvasId, indexes }) => [canvasId, indexes])).toEqual([
    ['b', [0, 2, 3]],
    ['a', [1]],
  ])
  expect(logOf('a', batch)).toEqual([[3]])
  expect(logOf('b', batch)).toEqual([[1, 2], [], [4, 5, 6]])
})

test('an update that is alone is kept as it came', () => {
  const update = bytes(1, 2, 3)
  const [row] = rowsOf([['a', update]])
  expect(row!.content).toBe(update)
  expect(row!.lengths).toBeNull()
})

test('a row that does not add up is no row', () => {
  const [row] = rowsOf([
    ['a', bytes(1, 2)],
    ['a', bytes(3)],
  ])
  expect(() => [...updatesIn({ ...row!, content: row!.content.subarray(0, 2) })]).toThrow('does not add up')
  expect(() => [...updatesIn({ ...row!, lengths: '[2]' })]).toThrow('does not add up')
})

test('a large update has a row of its own, and what came before and after it stays there', () => {
  const large = new Uint8Array(64 * 1024).fill(7)
  const batch: readonly Appended[] = [
    ['a', bytes(1)],
    ['a', large],
    ['a', bytes(2)],
    ['a', bytes(3)],
  ]
  expect(rowsOf(batch).map(({ indexes }) => indexes)).toEqual([[0], [1], [2, 3]])
  expect(rowsOf(batch)[1]!.content).toBe(large)
})
