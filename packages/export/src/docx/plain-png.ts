import { zlibSync } from 'fflate'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A PNG of one pixel in a colour (`#RRGGBB`). */
export function plainPng(colour: string): Uint8Array {
  const part = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) || 0
  // One by one, eight bits a part, red green blue, nothing special.
  const header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]
  const pixel = zlibSync(Uint8Array.of(0, part(1), part(3), part(5)))
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('IDAT', [...pixel]),
    ...chunk('IEND', []),
  ])
}

function chunk(name: string, content: readonly number[]): readonly number[] {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...content]
  return [...bytesOf(content.length), ...named, ...bytesOf(crc32(named))]
}

function bytesOf(number: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff)
}

/** The check sum that PNG asks for (ISO 3309). */
function crc32(bytes: readonly number[]): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
