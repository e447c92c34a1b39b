/**
 * Which characters a TrueType font has a shape for, read from its `cmap` table [OpenType, cmap formats 4 and 12].
 *
 * @returns ranges of code points, both ends included.
 */
export function fontCoverage(font: Buffer): readonly (readonly [first: number, last: number])[] {
  const table = tableIn(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  const subtables = Array.from({ length: count }, (_, index) => {
    const record = table + 4 + 8 * index
    const start = table + font.readUInt32BE(record + 4)
    return { platform: font.readUInt16BE(record), start, format: font.readUInt16BE(start) }
  })
  // The one for all of Unicode, if there is one; else the one for its first plane.
  const unicode = subtables.filter(({ platform }) => platform === 0 || platform === 3)
  const full = unicode.find(({ format }) => format === 12)
  if (full) return groups(font, full.start)
  const first = unicode.find(({ format }) => format === 4)
  return first ? segments(font, first.start) : []
}

function tableIn(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  for (let index = 0; index < count; index++) {
    const record = 12 + 16 * index
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

function groups(font: Buffer, start: number): readonly (readonly [number, number])[] {
  return Array.from({ length: font.readUInt32BE(start + 12) }, (_, index) => {
    const group = start + 16 + 12 * index
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}

/** What is in a segment without a shape all the same (glyph 0) is left out. */
function segments(font: Buffer, start: number): readonly (readonly [number, number])[] {
  const size = font.readUInt16BE(start + 6)
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map(
    (at) => start + at,
  )
  const found: [number, number][] = []
  for (let at = 0; at < size; at += 2) {
    const last = font.readUInt16BE(ends! + at)
    const offset = font.readUInt16BE(offsets! + at)
    for (let code = font.readUInt16BE(starts! + at); code <= last && code < 0xffff; code++) {
      const listed =
        offset && font.readUInt16BE(offsets! + at + offset + 2 * (code - font.readUInt16BE(starts! + at)))
      const glyph = offset && !listed ? 0 : ((listed || code) + font.readUInt16BE(deltas! + at)) & 0xffff
      if (glyph) found.push([code, code])
    }
  }
  return found
}
