/**
 * What a second role of a kind is called: "Werkgever B", or the first letter after it that is free.
 *
 * @param taken the names that are there.
 */
export function nextName(name: string, taken: readonly string[]): string {
  const read = (words: string) => words.trim().toLowerCase()
  const known = new Set(taken.map(read))
  // "Werkgever B" has a "Werkgever C" beside it, and no "Werkgever B B".
  const stem = name.replace(/ [A-Z]$/, '')
  const free = Array.from('BCDEFGHIJKLMNOPQRSTUVWXYZ').find((letter) => !known.has(read(`${stem} ${letter}`)))
  return free === undefined ? stem : `${stem} ${free}`
}
