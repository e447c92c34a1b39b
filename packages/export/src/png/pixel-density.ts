const dotsPerInch = 300
/** The signature and the header, which come first in every PNG (PNG 3rd edition, 5.6). */
const afterHeader = 33

/** The picture with how large it is meant to be, so that it prints sharp: 300 dots to the inch. */
export function withPixelDensity(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = densityChunk()
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, afterHeader))
  whole.set(chunk, afterHeader)
  whole.set(png.subarray(afterHeader), afterHeader + chunk.length)
  return whole
}

/** `pHYs`: pixels per metre, both ways (PNG, 11.3.4.3). */
function densityChunk(): Uint8Array {
  const perMetre = Math.round(dotsPerInch / 0.0254)
  const chunk = new Uint8Array(4 + 4 + 9 + 4)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, 9)
  for (const [index, letter] of Array.from('pHYs').entries()) chunk[4 + index] = letter.charCodeAt(0)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  chunk[16] = 1
  view.setUint32(17, checksum(chunk.subarray(4, 17)))
  return chunk
}

/** CRC-32 as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
