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

/** A colour for someone, the same for as long as their connection lasts. */
export function attendeeColour(clientId: number): string {
  return colours[clientId % colours.length]!
}

/** The one or two letters on somebody's badge. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!].map((word) => [...word][0]) : [...words[0]!].slice(0, 2)
  return letters.join('').toLocaleUpperCase()
}
