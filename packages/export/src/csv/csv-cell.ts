/**
 * What a spreadsheet takes for the start of a formula, after whatever spaces it trims. The wide forms are there
 * because some programs read them as the plain ones.
 */
const startsFormula = /^\s*[=+\-@\t\r＝＋－＠]/u
/** The separators of other programs as well, so that a text stays one cell there too. */
const needsQuotes = /[";,\t\r\n]|^\s|\s$/u

/**
 * One cell of a CSV file. A text that a spreadsheet would run as a formula (`=cmd|…`) gets an apostrophe in front,
 * which is how a spreadsheet itself marks a text.
 */
export function csvCell(text: string): string {
  const harmless = startsFormula.test(text) ? `'${text}` : text
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
