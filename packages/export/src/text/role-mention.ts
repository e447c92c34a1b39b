import type { Canvas, Locale } from '@praatplaat/model'
import type { Run } from '../paper/paper.ts'
import type { ExportWords } from '../words/export-words.ts'
import { colourName } from './colour-name.ts'
import { roleName } from './role-name.ts'

/** A role with its symbol before its name; one that is gone has none. */
export function roleMention(canvas: Canvas, roleId: string, locale: Locale, words: ExportWords): Run {
  const role = canvas.roles[roleId]
  const text = roleName(canvas, roleId, locale, words)
  if (!role) return { text, strong: true }
  const { symbol, colour } = role
  const colourInWords = words.colours[colourName(colour)]
  const symbolName = words.symbols[symbol]
  return { text, strong: true, symbol: { symbol, colour, colourName: colourInWords, symbolName } }
}
