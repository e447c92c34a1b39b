import { say, type Canvas, type Locale } from '@praatplaat/model'
import { shorten } from './shorten.ts'
import type { ExportWords } from '../words/export-words.ts'

/** A name is repeated all over a paper: one that is a story would fill it. In characters. */
const longestName = 80

/** What a role is called in a table: short, as on the board. A role that was taken off the canvas is said to be gone. */
export function roleName(canvas: Canvas, roleId: string, locale: Locale, words: ExportWords): string {
  const role = canvas.roles[roleId]
  if (!role) return words.roleGone
  return shorten(say(role.label, locale) || say(role.name, locale), longestName) || role.code || roleId
}
