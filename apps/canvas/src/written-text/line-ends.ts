/*
 * A textarea has one kind of line end, "\n". A text that came from a file may hold "\r\n", which
 * counts two; what people type must still land at the right letter.
 */

/** A stored text as a textarea shows it. */
export function shownText(stored: string): string {
  return stored.replace(/\r\n?/g, '\n')
}

/** The place in the stored text of a place in what is shown. */
export function storedPlace(stored: string, shown: number): number {
  if (!stored.includes('\r')) return shown
  let place = 0
  for (let passed = 0; passed < shown; passed += 1) place += stored.startsWith('\r\n', place) ? 2 : 1
  return place
}

/** The place in what is shown of a place in the stored text. */
export function shownPlace(stored: string, place: number): number {
  return shownText(stored.slice(0, place)).length
}
