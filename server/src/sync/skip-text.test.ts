import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import { skipText } from './skip-text.ts'

const long = 'praten over een plaat. '.repeat(10)

/** A text as lib0 writes it, with something behind it. */
const written = (text: string) =>
  encoding.encode((encoder) => {
    encoding.writeVarString(encoder, text)
    encoding.writeVarUint(encoder, 77)
  })

test.each(['', 'a', 'één', '🙂', long, `${long}ë`, `${long}🙂`])(
  'of "%s" it tells the length of the string, and stands behind it',
  (text) => {
    const decoder = decoding.createDecoder(written(text))
    expect(skipText(decoder)).toBe(text.length)
    expect(decoding.readVarUint(decoder)).toBe(77)
  },
)

test.each([
  ['that is no UTF-8', Uint8Array.of(2, 0x41, 0xff), /not valid/],
  ['that is cut off', Uint8Array.of(5, 0x41, 0x42), /cut off/],
  // What is read is often a view, with somebody else's bytes behind it.
  ['that reaches past its message', Uint8Array.of(5, 0x41, 0x42, 0x43, 0x44, 0x45).subarray(0, 4), /cut off/],
])('a text %s is refused', (_, bytes, why) => {
  expect(() => skipText(decoding.createDecoder(bytes))).toThrow(why)
})
