// Reads the advance widths of Atkinson Hyperlegible Next from its TTF files and writes width-table.ts.
// Run it by hand after an update of the typeface:
//   node packages/scene/src/text/make-width-table.mjs && npx oxfmt packages/scene/src/text/width-table.ts
// oxlint-disable no-restricted-imports -- a script that a person runs; no part of the package
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const weights = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' }

/** Runs of code points that the table covers: Latin, Latin-1, Latin Extended-A, and punctuation. */
const runs = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]

const require = createRequire(import.meta.url)
const widths = Object.fromEntries(
  Object.entries(weights).map(([weight, name]) => {
    const file = require.resolve(
      `@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`,
    )
    return [weight, widthsOf(readFileSync(file))]
  }),
)

writeFileSync(
  new URL('width-table.ts', import.meta.url),
  `/**
 * Advance widths of Atkinson Hyperlegible Next, in thousandths of the font size.
 * Written by make-width-table.mjs; not edited by hand. 0 is a character that the typeface lacks.
 */
export const widthTable = {
  /** Runs of code points, first to last, in the order in which the widths stand. */
  runs: ${JSON.stringify(runs)},
  widths: {
${Object.entries(widths)
  .map(([weight, list]) => `    ${weight}: '${list.join(' ')}',`)
  .join('\n')}
  },
} as const
`,
)

/** The advance widths of all covered characters, in thousandths of an em. */
function widthsOf(file) {
  const tables = tablesOf(file)
  const unitsPerEm = file.readUInt16BE(tables.head + 18)
  const glyphOf = readCharacterMap(file, tables.cmap)
  const advanceOf = readAdvances(file, tables)
  return runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const glyph = glyphOf(first + index)
      return glyph === 0 ? 0 : Math.round((advanceOf(glyph) * 1000) / unitsPerEm)
    }),
  )
}

/** Where each table of the file starts (OpenType: the table directory). */
function tablesOf(file) {
  const count = file.readUInt16BE(4)
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + index * 16
      return [file.toString('latin1', record, record + 4), file.readUInt32BE(record + 8)]
    }),
  )
}

/** OpenType `hmtx`: the last long metric stands for all glyphs after it. */
function readAdvances(file, tables) {
  const longMetrics = file.readUInt16BE(tables.hhea + 34)
  return (glyph) => file.readUInt16BE(tables.hmtx + 4 * Math.min(glyph, longMetrics - 1))
}

/** OpenType `cmap`, format 4: segments of the basic multilingual plane. */
function readCharacterMap(file, cmap) {
  const records = Array.from({ length: file.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + index * 8)
  const subtable = records
    .map((record) => cmap + file.readUInt32BE(record + 4))
    .find((start) => file.readUInt16BE(start) === 4)
  if (subtable === undefined) throw new Error('no cmap subtable of format 4')

  const segments = file.readUInt16BE(subtable + 6) / 2
  const ends = subtable + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const offsets = deltas + segments * 2
  return (codePoint) => {
    for (let segment = 0; segment < segments; segment++) {
      if (codePoint > file.readUInt16BE(ends + segment * 2)) continue
      const start = file.readUInt16BE(starts + segment * 2)
      if (codePoint < start) return 0
      const delta = file.readUInt16BE(deltas + segment * 2)
      const at = offsets + segment * 2
      const offset = file.readUInt16BE(at)
      if (offset === 0) return (codePoint + delta) & 0xffff
      const glyph = file.readUInt16BE(at + offset + (codePoint - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
