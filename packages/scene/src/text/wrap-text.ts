import type { MeasureText, TextStyle } from './measure-text.ts'
import { splitAtBreaks, type Fragment } from './split-at-breaks.ts'

export interface WrappedText {
  readonly lines: readonly string[]
  /** False when something had to be cut: an ellipsis, or a word broken where no break belongs. */
  readonly whole: boolean
}

interface Room extends TextStyle {
  /** px at zoom 1. */
  readonly maxWidth: number
  readonly maxLines: number
}

/**
 * Breaks a text into lines that fit as measured [SC7]: at spaces, after hyphens, and at
 * soft hyphens, which show only there. What still does not fit ends in an ellipsis.
 */
export function wrapText(text: string, room: Room, measure: MeasureText): WrappedText {
  const fits = (line: string): boolean => measure(line, room) <= room.maxWidth
  const lines: string[] = []
  let rest = splitAtBreaks(text)
  let whole = true

  while (rest.length > 0) {
    if (lines.length === room.maxLines - 1 && !fits(joinLine(rest))) {
      return { lines: [...lines, endEarly(joinLine(rest), fits)], whole: false }
    }
    let taken = reachOf(rest, fits)
    while (taken > 0 && !fits(joinLine(rest.slice(0, taken)))) taken -= 1
    if (taken === 0) {
      // One word is wider than the line and says nowhere that it may break.
      const [head, tail] = breakWord(rest[0]!, fits)
      rest = [head, tail, ...rest.slice(1)]
      taken = 1
      whole = false
    }
    lines.push(joinLine(rest.slice(0, taken)))
    rest = rest.slice(taken)
  }
  return { lines, whole }
}

/**
 * How many fragments are surely as many as a line holds. People paste whole documents into a title; to try
 * those from their end, for each line anew, takes half a minute.
 */
function reachOf(fragments: readonly Fragment[], fits: (line: string) => boolean): number {
  let reach = 8
  while (reach < fragments.length && fits(joinLine(fragments.slice(0, reach)))) reach *= 2
  return Math.min(reach, fragments.length)
}

/** Writes fragments as one line: soft hyphens inside it vanish, at its end they become a hyphen. */
function joinLine(fragments: readonly Fragment[]): string {
  return fragments
    .map(({ text, end }, index) => {
      const last = index === fragments.length - 1
      if (end === 'space') return last ? text : `${text} `
      return end === 'soft-hyphen' && last ? `${text}-` : text
    })
    .join('')
}

/** No line holds more letters, however narrow: looking for the letters of all that people paste takes longer than drawing the board. */
const mostOnALine = 500

function endEarly(line: string, fits: (line: string) => boolean): string {
  // Without the last, which the cut may have gone through.
  const parts =
    line.length > mostOnALine ? lettersOf(line.slice(0, mostOnALine)).slice(0, -1) : lettersOf(line)
  const kept = longestThatFits(parts.length, (count) => fits(`${parts.slice(0, count).join('').trimEnd()}…`))
  return `${parts.slice(0, kept).join('').trimEnd()}…`
}

function breakWord(fragment: Fragment, fits: (line: string) => boolean): [Fragment, Fragment] {
  const parts = lettersOf(fragment.text)
  const most = longestThatFits(parts.length - 1, (count) => fits(`${parts.slice(0, count).join('')}-`))
  // One letter alone on a line reads as a slip.
  const kept = Math.max(1, Math.min(most, parts.length - 3))
  return [
    { text: parts.slice(0, kept).join(''), end: 'soft-hyphen' },
    { text: parts.slice(kept).join(''), end: fragment.end },
  ]
}

function longestThatFits(most: number, fits: (count: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

const letters = new Intl.Segmenter()

/** Letters as a reader sees them, so that no accent or emoji is cut in half. */
function lettersOf(text: string): readonly string[] {
  return Array.from(letters.segment(text), ({ segment }) => segment)
}
