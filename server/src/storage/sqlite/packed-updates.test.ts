import { expect, test } from 'vitest'
import { packUpdates, unpackUpdates } from './packed-updates.ts'
import type { Appended } from './update-rows.ts'

test('what is packed comes out the same, in the same order', () => {
  const updates: readonly Appended[] = [
    ['b', Uint8Array.of(1, 2, 3)],
    ['a', new Uint8Array(0)],
    ['b', Uint8Array.of(4)],
  ]
  expect(unpackUpdates(packUpdates(updates))).toEqual(updates)
  expect(unpackUpdates(packUpdates([]))).toEqual([])
})

test('of a larger buffer only the update goes along', () => {
  const larger = new Uint8Array(64 * 1024)
  const { bytes } = packUpdates([['a', larger.subarray(100, 110)]])
  expect(bytes.buffer.byteLength).toBe(10)
})
