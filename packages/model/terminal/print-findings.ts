import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isCalendarDate } from '../src/calendar-date.ts'
import type { CanvasFile } from '../src/interchange/canvas-file.ts'
import { canvasFromFile } from '../src/interchange/canvas-from-file.ts'
import { parseCanvasFile } from '../src/interchange/parse-canvas-file.ts'
import { instantiateTemplate, listTemplates } from '../src/templates/index.ts'
import { locales, type Locale } from '../src/words.ts'
import { reportFindings } from './report-findings.ts'

/** What is asked on the command line. */
interface Asked {
  /** Files and templates; the worked cases when nothing is named. */
  readonly sources: readonly string[]
  readonly locale: Locale
  /** `YYYY-MM-DD`; `null` for the day on which the group of a template looked at it last, and for files today. */
  readonly today: string | null
}

try {
  const { sources, locale, today } = readArguments(process.argv.slice(2))
  const reports = sources.map((source) => {
    const file = instantiateTemplate(source, locale)
    return file
      ? reportOf(file, locale, today ?? lastDayOf(file))
      : reportOf(readFile(source), locale, today ?? now())
  })
  process.stdout.write(`${reports.join('\n\n')}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function reportOf(file: CanvasFile, locale: Locale, today: string): string {
  return reportFindings(canvasFromFile(file), { locale, today })
}

function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { locale: { type: 'string', default: 'nl' }, today: { type: 'string' } },
  })
  const locale = locales.find((known) => known === values.locale)
  if (!locale) throw new Error(`--locale is ${locales.join(' or ')}, not ${values.locale}.`)
  const { today = null } = values
  if (today !== null && !isCalendarDate(today))
    throw new Error(`--today is a day as 2027-01-21, not ${today}.`)

  const cases = listTemplates(locale).slice(1)
  return { sources: positionals.length > 0 ? positionals : cases.map(({ id }) => id), locale, today }
}

/** The day on which the group of a worked case looked at its canvas last. */
function lastDayOf({ canvas, carried }: CanvasFile): string {
  const reviewed = carried['/canvas/reviewedOn']
  return typeof reviewed === 'string' ? reviewed : (canvas.heldOn ?? now())
}

/** Today where this runs. */
function now(): string {
  const date = new Date()
  const part = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}

/** @throws an Error for the person at the terminal. */
function readFile(path: string): CanvasFile {
  // npm runs scripts in the root of the project; a path is meant from where it was typed.
  const at = resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
  let written: string
  try {
    written = readFileSync(at, 'utf8')
  } catch {
    const known = listTemplates('en').map(({ id }) => id)
    throw new Error(
      `There is no file ${at} that can be read, and no template ${path}. Templates: ${known.join(', ')}.`,
    )
  }
  const parsed = parseCanvasFile(jsonOf(written, at))
  if (parsed.ok) return parsed.file
  const faults = parsed.faults.map(({ path: where, code, detail }) =>
    [`  ${where || 'the file'}: ${code}`, ...(detail ? [`(${detail})`] : [])].join(' '),
  )
  throw new Error([`${at} is no canvas that can be read:`, ...faults].join('\n'))
}

function jsonOf(written: string, at: string): unknown {
  try {
    return JSON.parse(written) as unknown
  } catch {
    throw new Error(`${at} is not JSON.`)
  }
}
