import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import { messageType } from './message-type.ts'
import { decodeOwnMessage, encodeBarrier, encodeNotice, encodeSaved } from './own-message.ts'

function read(bytes: Uint8Array) {
  const decoder = decoding.createDecoder(bytes)
  expect(decoding.readVarUint(decoder)).toBe(messageType.own)
  return decodeOwnMessage(decoder)
}

test('a barrier and its answer carry the same number, however large', () => {
  for (const n of [0, 127, 128, Number.MAX_SAFE_INTEGER]) {
    expect(read(encodeBarrier(n))).toEqual({ kind: 'barrier', n })
    expect(read(encodeSaved(n))).toEqual({ kind: 'saved', n })
  }
})

test('the bytes are as the contract says', () => {
  expect([...encodeBarrier(5)]).toEqual([100, 0, 5])
  expect([...encodeSaved(5)]).toEqual([100, 1, 5])
  expect([...encodeNotice({ code: 'read-only' })].slice(0, 2)).toEqual([100, 2])
})

test('a notice carries its code', () => {
  expect(read(encodeNotice({ code: 'read-only' }))).toEqual({ kind: 'notice', notice: { code: 'read-only' } })
})

test('a kind of a newer version is left alone, and cut-off bytes are not accepted', () => {
  expect(read(Uint8Array.of(100, 9, 1, 2))).toEqual({ kind: 'unknown' })
  expect(() => read(Uint8Array.of(100, 0))).toThrow(/unexpected/i)
})
