import { colours } from '../docx/look.ts'
import type { Cell } from './sheet.ts'

/** A cell holds no more than this; the texts of a canvas fit, long lists of long names may not. */
const mostCharacters = 32_767
/** The first day that every spreadsheet counts in the same way: before it, Excel has a 29 February 1900. */
const firstDay = '1900-03-01'

const look = {
  alignVertical: 'top',
  wrap: true,
  textColor: `#${colours.ink}`,
  bottomBorderStyle: 'thin',
  bottomBorderColor: `#${colours.line}`,
} as const

interface TextLook {
  readonly bold?: boolean
  readonly colour?: string
  readonly fill?: string
}

/** A text, which never runs as a formula: its type says that it is a text. An empty one is an empty cell. */
export function textCell(text: string, { bold = false, colour, fill }: TextLook = {}): Cell {
  if (text === '') return look
  return {
    ...look,
    type: String,
    value: clipped(text),
    ...(bold && { fontWeight: 'bold' }),
    ...(colour !== undefined && { textColor: `#${colour}` }),
    ...(fill !== undefined && { backgroundColor: `#${fill}` }),
  }
}

/** A number that one can add up. */
export function numberCell(value: number | null): Cell {
  return value === null ? look : { ...look, type: Number, value, align: 'left' }
}

/** A day of the calendar (`YYYY-MM-DD`) that one can sort and filter by. */
export function dayCell(day: string | null, format: string): Cell {
  if (day === null) return look
  if (day < firstDay) return textCell(day)
  return { ...look, type: Date, value: new Date(`${day}T00:00:00Z`), format, align: 'left' }
}

/** A column's title. */
export function headCell(title: string): Cell {
  return {
    ...look,
    type: String,
    value: clipped(title),
    fontWeight: 'bold',
    textColor: `#${colours.paper}`,
    backgroundColor: `#${colours.petrol}`,
  }
}

function clipped(text: string): string {
  if (text.length <= mostCharacters) return text
  // Rather one less than half a character.
  return `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
