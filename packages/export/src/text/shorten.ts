/**
 * A text on one line, cut at a word where it is longer than a short paper has room for. Whole characters only.
 *
 * @param longest how many characters may stay.
 */
export function shorten(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  if (characters.length <= longest) return line
  const cut = characters.slice(0, longest - 1).join('')
  const atWord = cut.replace(/\s+\S*$/, '')
  return `${atWord.length > longest / 2 ? atWord : cut}…`
}
