import { expect, test } from 'vitest'
import type { Appended } from './log-rows.ts'
import { packUpdates, unpackUpdates } from './packed-updates.ts'
import { spareMemory, type SpareMemory } from './spare-memory.ts'

function packed(updates: readonly Appended[], spare: SpareMemory = spareMemory()) {
  const packing = packUpdates(spare)
  for (const update of updates) packing.add(...update)
  return packing.packed()
}

test('what is packed comes out the same, in the same order', () => {
  const updates: readonly Appended[] = [
    ['b', Uint8Array.of(1, 2, 3)],
    ['a', new Uint8Array(0)],
    ['c', new Uint8Array(100_000).fill(5)],
    ['b', Uint8Array.of(4)],
    ['c', new Uint8Array(1_000_000).fill(6)],
  ]
  // Byte by byte, a megabyte takes the matcher seconds.
  const legible = (all: readonly Appended[]) =>
    all.map(([id, bytes]) => [id, Buffer.from(bytes).toString('base64')])
  expect(legible(unpackUpdates(packed(updates)))).toEqual(legible(updates))
  expect(unpackUpdates(packed([]))).toEqual([])
})

test('an update may change once it is packed', () => {
  const update = Uint8Array.of(1, 2)
  const packing = packUpdates(spareMemory())
  packing.add('a', update)
  update.fill(0)
  expect(unpackUpdates(packing.packed())).toEqual([['a', Uint8Array.of(1, 2)]])
})

test('of a larger buffer only the update goes along', () => {
  const larger = new Uint8Array(1024 * 1024)
  expect(packed([['a', larger.subarray(100, 110)]]).bytes.buffer.byteLength).toBeLessThan(64 * 1024)
})

test('of what was in the memory before nothing comes out', () => {
  const spare = spareMemory()
  spare.giveBack(new Uint8Array(64 * 1024).fill(9), 64 * 1024)
  const updates: readonly Appended[] = [['a', Uint8Array.of(1, 2)]]
  const { bytes, ...rest } = packed(updates, spare)
  expect(bytes).toHaveLength(64 * 1024)
  expect(unpackUpdates({ bytes, ...rest })).toEqual(updates)
})
