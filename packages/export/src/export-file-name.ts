import type { Canvas } from '@praatplaat/model'
import type { ExportFormat } from './export-format.ts'
import { dayOf } from './text/write-date.ts'

const longestName = 60

/** Letters that do not come apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/**
 * What the exported file is called: `isoleerder-in-rotterdam-2027-01-21.docx`, after the title and the
 * day of the export. Only plain letters, digits and dashes, so that it is safe on every system and in
 * every header; a title with none of them gives `praatplaat`.
 */
export function exportFileName(
  canvas: Pick<Canvas, 'title'>,
  format: ExportFormat | 'zip',
  now: Date,
): string {
  const name = canvas.title
    .toLowerCase()
    .replaceAll(/[ßæœøłđı]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}|\u00AD/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replaceAll(/^-+|-+$/g, '')
  return `${name || 'praatplaat'}-${dayOf(now)}.${format}`
}
