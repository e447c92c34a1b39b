import * as decoding from 'lib0/decoding'
import { skipText } from './skip-text.ts'

/**
 * How deep a value may hold values. Everything that is ever done with one (writing it, comparing
 * it, drawing it) goes down by a stack, on devices whose stacks are smaller than ours.
 */
const deepest = 64

const tag = {
  undefined: 127,
  null: 126,
  integer: 125,
  float32: 124,
  float64: 123,
  bigint: 122,
  false: 121,
  true: 120,
  string: 119,
  object: 118,
  array: 117,
  bytes: 116,
} as const

/** Reads past a value in lib0's "any" encoding. @throws for what is none, or is too deep. */
export function skipValue(decoder: decoding.Decoder, depth = 0): void {
  if (depth > deepest) throw new Error('a value that is too deep')
  const kind = decoding.readUint8(decoder)
  switch (kind) {
    case tag.undefined:
    case tag.null:
    case tag.false:
    case tag.true:
      return
    case tag.integer:
      return void decoding.readVarInt(decoder)
    case tag.float32:
      return void decoding.readFloat32(decoder)
    case tag.float64:
      return void decoding.readFloat64(decoder)
    case tag.bigint:
      return void decoding.readBigInt64(decoder)
    case tag.string:
      return void skipText(decoder)
    case tag.bytes:
      return void decoding.readVarUint8Array(decoder)
    case tag.object: {
      const size = decoding.readVarUint(decoder)
      for (let entry = 0; entry < size; entry += 1) {
        skipText(decoder)
        skipValue(decoder, depth + 1)
      }
      return
    }
    case tag.array: {
      const size = decoding.readVarUint(decoder)
      for (let index = 0; index < size; index += 1) skipValue(decoder, depth + 1)
      return
    }
    default:
      throw new Error(`no value of kind ${kind}`)
  }
}

/** Reads past a value that is written as JSON. @throws for what is none, or is too deep. */
export function skipJson(decoder: decoding.Decoder, allowed?: 'or-undefined'): void {
  const text = decoding.readVarString(decoder)
  if (allowed && text === 'undefined') return
  mustBeShallow(JSON.parse(text))
}

function mustBeShallow(value: unknown, depth = 0): void {
  if (depth > deepest) throw new Error('a value that is too deep')
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) mustBeShallow(inner, depth + 1)
}
