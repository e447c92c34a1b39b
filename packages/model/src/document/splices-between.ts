import { spliceBetween, type Splice } from './splice-between.ts'

/** A word, a run of spaces, or one character of another kind. */
const pieceShape = /[\p{L}\p{M}\p{N}]+|\s+|./gsu

/** Above this many comparisons, some milliseconds, one replacement has to do. */
const mostComparisons = 1_000_000

/**
 * The replacements that make `before` to `after`, word by word, so that the words which are in
 * both stay the same letters and what others type in them stays in its place. They come from
 * the last to the first: each fits the text as the ones before it left it.
 */
export function splicesBetween(before: string, after: string): readonly Splice[] {
  const [old, wanted] = [piecesOf(before), piecesOf(after)]
  const shorter = Math.min(old.length, wanted.length)
  let start = 0
  while (start < shorter && old[start] === wanted[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === wanted.at(-1 - end)) end += 1

  const from = old.slice(start, old.length - end)
  const to = wanted.slice(start, wanted.length - end)
  const lead = lengthOf(old.slice(0, start))
  const hunks =
    (from.length + 1) * (to.length + 1) > mostComparisons ? [[from, to, 0] as const] : hunksOf(from, to)
  return hunks.toReversed().flatMap(([gone, come, at]) => {
    const splice = spliceBetween(gone.join(''), come.join(''))
    return splice ? [{ ...splice, at: lead + at + splice.at }] : []
  })
}

type Pieces = readonly string[]

/** What goes, what comes instead, and where the first begins, in units of the text before. */
type Hunk = readonly [gone: Pieces, come: Pieces, at: number]

/** Keeps the longest common subsequence; what lies between its pieces are the hunks. */
function hunksOf(from: Pieces, to: Pieces): readonly Hunk[] {
  const common = commonLengths(from, to)
  const width = to.length + 1
  const hunks: Hunk[] = []
  let [row, column, at] = [0, 0, 0]
  let [gone, come]: [string[], string[]] = [[], []]
  const finish = () => {
    if (gone.length + come.length > 0) hunks.push([gone, come, at - lengthOf(gone)])
    ;[gone, come] = [[], []]
  }

  while (row < from.length || column < to.length) {
    const [piece = '', other = ''] = [from[row], to[column]]
    if (row < from.length && column < to.length && piece === other) {
      finish()
      at += piece.length
      row += 1
      column += 1
    } else if (column === to.length || (row < from.length && below(common, width, row, column))) {
      gone.push(piece)
      at += piece.length
      row += 1
    } else {
      come.push(other)
      column += 1
    }
  }
  finish()
  return hunks
}

/** Whether leaving out the next old piece keeps at least as many common ones as leaving out the next new one. */
function below(common: Uint32Array, width: number, row: number, column: number): boolean {
  return common[(row + 1) * width + column]! >= common[row * width + column + 1]!
}

/** For each pair of tails how many pieces they have in common at most, row by row. */
function commonLengths(from: Pieces, to: Pieces): Uint32Array {
  const width = to.length + 1
  const lengths = new Uint32Array((from.length + 1) * width)
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const here = row * width + column
      lengths[here] =
        from[row] === to[column]
          ? lengths[here + width + 1]! + 1
          : Math.max(lengths[here + width]!, lengths[here + 1]!)
    }
  }
  return lengths
}

function piecesOf(text: string): Pieces {
  return text.match(pieceShape) ?? []
}

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}
