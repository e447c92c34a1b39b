import { agreementsInOrder, type Agreement, type Canvas, type Locale } from '@praatplaat/model'
import { inRoleOrder } from '../text/in-role-order.ts'
import { plainReadingOf, type PlainReading } from '../text/plain-reading.ts'
import { roleName } from '../text/role-name.ts'
import { csvCell } from './csv-cell.ts'

/** Without it Excel takes the file for one in the alphabet of the machine. */
const byteOrderMark = '\uFEFF'

/**
 * The agreements as CSV, to count and sort in a spreadsheet; what is not there yet is an empty cell.
 *
 * It opens right in a Dutch Excel: UTF-8 with its mark, semicolons, CRLF. In English it has semicolons too, for
 * Excel goes by the country of the machine and not by the language of the file. Days are `2027-01-21`, which every
 * spreadsheet takes for a day.
 */
export function exportCsv(canvas: Canvas, { locale }: { readonly locale: Locale }): string {
  const reading = plainReadingOf(canvas, locale)
  const { words } = reading
  const head = [
    words.number,
    words.agreement,
    words.phase,
    words.owner,
    words.partners,
    words.due,
    words.status,
    words.remark,
  ]
  const rows = agreementsInOrder(reading.canvas).map((agreement, index) => [
    String(index + 1),
    ...cellsOf(reading, agreement),
  ])
  const lines = [head, ...rows].map((cells) => `${cells.map(csvCell).join(';')}\r\n`)
  return byteOrderMark + lines.join('')
}

function cellsOf(
  { canvas, locale, words, phaseNames }: PlainReading,
  agreement: Agreement,
): readonly string[] {
  const { text, phaseId, ownerId, partnerIds, due, status, remark } = agreement
  const nameOf = (roleId: string) => roleName(canvas, roleId, locale, words)
  return [
    text.trim(),
    phaseId === null ? '' : (phaseNames.get(phaseId) ?? ''),
    ownerId === null ? '' : nameOf(ownerId),
    inRoleOrder(canvas, partnerIds).map(nameOf).join(', '),
    due ?? '',
    words.statuses[status],
    remark.trim(),
  ]
}
