import type { Canvas, Locale } from '@praatplaat/model'
import { inRoleOrder } from '../text/in-role-order.ts'
import { plainReadingOf, type PlainReading } from '../text/plain-reading.ts'
import { roleName } from '../text/role-name.ts'
import type { SheetWords } from '../words/sheets/sheet-words.ts'
import { sheetWordsFor } from '../words/sheets/sheet-words-for.ts'

/** What the sheets are written from, and how they call phases and roles. */
export interface SheetReading extends PlainReading {
  readonly sheetWords: SheetWords
  /** Nothing for no phase, or for one that is gone. */
  readonly nameOfPhase: (phaseId: string | null) => string
  /** Nothing for no role. */
  readonly nameOfRole: (roleId: string | null) => string
  readonly namesOfRoles: (roleIds: readonly string[]) => string
}

export function sheetReadingOf(given: Canvas, locale: Locale): SheetReading {
  const reading = plainReadingOf(given, locale)
  const { canvas, words, phaseNames } = reading
  const nameOfRole = (roleId: string | null) =>
    roleId === null ? '' : roleName(canvas, roleId, locale, words)
  return {
    ...reading,
    sheetWords: sheetWordsFor(locale),
    nameOfPhase: (phaseId) => (phaseId === null ? '' : (phaseNames.get(phaseId) ?? '')),
    nameOfRole,
    namesOfRoles: (roleIds) => inRoleOrder(canvas, roleIds).map(nameOfRole).join(', '),
  }
}
