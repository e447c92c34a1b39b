import * as decoding from 'lib0/decoding'
import { isAscii } from 'node:buffer'

/** Up to so many bytes, looking at them one by one is quicker than a call out of JavaScript. */
const lookedAtUpTo = 48

/**
 * Reads past a text, without making a string of it where that isn't needed to know how long it is: a string
 * that nobody reads is garbage of the size of the text.
 *
 * @returns the length of the text as JavaScript counts it, in UTF-16 units.
 * @throws for what is no UTF-8.
 */
export function skipText(decoder: decoding.Decoder): number {
  const begin = decoder.pos
  const length = decoding.readVarUint(decoder)
  const end = decoder.pos + length
  if (end > decoder.arr.length) throw new Error('a text that is cut off')
  if (isAsciiFrom(decoder.arr, decoder.pos, end)) {
    decoder.pos = end
    return length
  }
  decoder.pos = begin
  return decoding.readVarString(decoder).length
}

function isAsciiFrom(bytes: Uint8Array, begin: number, end: number): boolean {
  if (end - begin > lookedAtUpTo) return isAscii(bytes.subarray(begin, end))
  for (let at = begin; at < end; at += 1) if (bytes[at]! > 127) return false
  return true
}
