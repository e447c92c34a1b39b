import {
  agreementsInOrder,
  type Agreement,
  type AgreementStatus,
  type Canvas,
  type Locale,
} from '@praatplaat/model'
import { inRoleOrder } from '../text/in-role-order.ts'
import { plainReadingOf, type PlainReading } from '../text/plain-reading.ts'
import { roleName } from '../text/role-name.ts'
import type { SheetWords } from '../words/sheets/sheet-words.ts'
import { sheetWordsFor } from '../words/sheets/sheet-words-for.ts'
import { contentLine, textValue } from './content-line.ts'

export interface IcsOptions {
  readonly locale: Locale
  /** The moment of the export. It says which of two files is the later one. */
  readonly now: Date
  /** Which canvas it is: two tables that began with the same agreements are kept apart by it. */
  readonly canvasId: string
  /** Only the agreements that this role sees to; `null` for all. */
  readonly roleId: string | null
}

/** A title in a calendar is one line; the whole text is in the description. */
const longestTitle = 180

const statuses: Readonly<Record<AgreementStatus, string>> = {
  proposed: 'TENTATIVE',
  agreed: 'CONFIRMED',
  running: 'CONFIRMED',
  done: 'CONFIRMED',
  stuck: 'CONFIRMED',
  // So that whoever has it in their calendar from an earlier file sees it go.
  dropped: 'CANCELLED',
}

/**
 * The agreements that have a day as a calendar: an event of that whole day for each, which takes no time, for Outlook
 * reads no tasks from a file. `null` when no agreement has a day: a calendar without events is none.
 *
 * An agreement keeps its UID, so that a later file changes what an earlier one put into a calendar. The canvas does not
 * know when an agreement changed last, so SEQUENCE counts the minutes to the export: a later file never counts for
 * older, and within one minute DTSTAMP decides. What was deleted, or lost its day, a file cannot take back.
 */
export function exportIcs(canvas: Canvas, options: IcsOptions): string | null {
  const reading = plainReadingOf(canvas, options.locale)
  const words = sheetWordsFor(options.locale)
  const { roleId } = options
  const dated = agreementsInOrder(reading.canvas).filter(
    ({ due, ownerId }) => due !== null && (roleId === null || ownerId === roleId),
  )
  if (dated.length === 0) return null

  const title = oneLine(reading.canvas.title) || reading.words.untitled
  const role = roleId === null ? null : nameOf(reading, roleId)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Praatplaat//Praatplaat//${options.locale.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', textValue(clipped(words.calendar(title, role)))),
    ...dated.map((agreement) => event(agreement, reading, words, options)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}

function event(
  agreement: Agreement,
  reading: PlainReading,
  words: SheetWords,
  { now, canvasId }: IcsOptions,
): string {
  const { id, due, status } = agreement
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${id}.${canvasId}@praatplaat`),
    contentLine('DTSTAMP', stamp),
    contentLine('LAST-MODIFIED', stamp),
    contentLine('SEQUENCE', String(Math.floor(now.getTime() / 60_000))),
    contentLine('DTSTART;VALUE=DATE', dayValue(due ?? '', 0)),
    contentLine('DTEND;VALUE=DATE', dayValue(due ?? '', 1)),
    contentLine('SUMMARY', textValue(summary(agreement, reading, words))),
    contentLine('DESCRIPTION', textValue(description(agreement, reading))),
    contentLine('STATUS', statuses[status]),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

function summary({ text, ownerId, status }: Agreement, reading: PlainReading, words: SheetWords): string {
  const what = oneLine(text) || reading.words.noText
  const who = ownerId === null ? what : `${nameOf(reading, ownerId)}: ${what}`
  const said = { done: words.done, proposed: words.tentative }
  return clipped(status === 'done' || status === 'proposed' ? said[status](who) : who)
}

/** All there is to know, for who has only the calendar. */
function description(agreement: Agreement, reading: PlainReading): string {
  const { canvas, words, phaseNames } = reading
  const { text, phaseId, ownerId, partnerIds, status, remark } = agreement
  const partners = inRoleOrder(canvas, partnerIds).map((roleId) => nameOf(reading, roleId))
  const phase = phaseId === null ? undefined : phaseNames.get(phaseId)
  const lines = [
    text.trim() || words.noText,
    '',
    `${words.owner}: ${ownerId === null ? words.noOwner : nameOf(reading, ownerId)}`,
    ...(partners.length > 0 ? [`${words.partners}: ${words.list(partners)}`] : []),
    ...(phase === undefined ? [] : [`${words.phase}: ${phase}`]),
    `${words.status}: ${words.statuses[status]}`,
    ...(remark.trim() ? [`${words.remark}: ${remark.trim()}`] : []),
    '',
    `${canvas.title.trim() || words.untitled}. ${words.noContract}.`,
  ]
  return lines.join('\n')
}

function nameOf({ canvas, locale, words }: PlainReading, roleId: string): string {
  return oneLine(roleName(canvas, roleId, locale, words))
}

/** `YYYYMMDD`, some days later. */
function dayValue(day: string, later: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + later)
  return date.toISOString().slice(0, 10).replaceAll('-', '')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function clipped(text: string): string {
  if (text.length <= longestTitle) return text
  return `${text.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
