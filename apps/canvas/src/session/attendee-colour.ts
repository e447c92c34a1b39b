/** Colours for people; each carries white text at 4.5:1 or better, and none is the gold of the regie. */
const colours = [
  '#2456A6',
  '#B0184C',
  '#2F7D32',
  '#B23A0B',
  '#7A3E9D',
  '#0C6B5E',
  '#8A5A00',
  '#3C5A78',
  '#6D4C41',
  '#A0247A',
] as const

/** The colour of an attendee on this screen; presence carries its number. */
export function attendeeColour(number: number): string {
  return colours[number % colours.length]!
}

/** The number of a colour for someone, the same for as long as their connection lasts. */
export function colourNumberOf(clientId: number): number {
  return clientId % colours.length
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The one or two letters on somebody's badge. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first, last] = [lettersOf(words[0] ?? ''), lettersOf(words.at(-1) ?? '')]
  const shown = words.length > 1 ? [first[0], last[0]] : first.slice(0, 2)
  return shown.join('').toLocaleUpperCase()
}

/** Letters as people count them: an é of two code points is one. */
function lettersOf(word: string): readonly string[] {
  return Array.from(letters.segment(word), ({ segment }) => segment)
}
