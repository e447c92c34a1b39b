import { expect, test } from 'vitest'
import { spareMemory } from './spare-memory.ts'

test('what was given back is used again', () => {
  const { take, giveBack } = spareMemory()
  const memory = take(100_000)
  expect(memory.length).toBeGreaterThanOrEqual(100_000)
  giveBack(memory, 100_000)
  expect(take(10)).toBe(memory)
  expect(take(10)).not.toBe(memory)
})

test('what is too small for what is asked is not used for it', () => {
  const { take, giveBack } = spareMemory()
  giveBack(take(1), 1)
  expect(take(100_000).length).toBeGreaterThanOrEqual(100_000)
})

test('what was for busier times is let go', () => {
  const { take, giveBack } = spareMemory()
  const memory = take(1_000_000)
  giveBack(memory, 1_000_000)
  giveBack(take(10), 10)
  expect(take(10)).not.toBe(memory)
})

test('no more is kept than two of a MiB', () => {
  const { take, giveBack } = spareMemory()
  const lengths = [3_000_000, 1_000_000, 1_000_000, 1_000_000]
  const taken = lengths.map(take)
  for (const [index, memory] of taken.entries()) giveBack(memory, lengths[index]!)
  const again = lengths.map(() => take(1_000_000))
  expect(again.filter((memory) => taken.includes(memory))).toHaveLength(2)
})
