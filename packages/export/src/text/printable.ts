/**
 * A value of plain objects, lists and texts in which every text can stand in an XML file and on paper.
 *
 * People paste anything. XML 1.0 has no place for control characters, lone surrogates and
 * noncharacters, and one of them makes Word refuse the whole file; they are dropped or shown
 * as U+FFFD. Soft hyphens, which chips on the board break at, are dropped too: Word draws
 * them as hyphens. Line ends of every kind become `\n`.
 */
export function printable<T>(value: T): T {
  return printableValue(value) as T
}

function printableValue(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value)
  if (Array.isArray(value)) return value.map(printableValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, printableValue(held)]))
}

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
/** Read by code point, a surrogate is one without its other half. */
const loneSurrogates = /[\uD800-\uDFFF]/gu
// oxlint-disable-next-line no-control-regex -- these are what must go
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\uFFFE\uFFFF]/g

function printableText(text: string): string {
  return text.replace(lineEnds, '\n').replace(loneSurrogates, '\uFFFD').replace(unwritable, '')
}
