import { arcCurves } from './arc-curves.ts'

/** A move, a line, a cubic curve or a close, in absolute numbers: all that a typesetter needs to know of a path. */
export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

type Point = readonly [x: number, y: number]

const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
}

/**
 * Reads the `d` of an SVG path [SVG 2, §9.3]. Shorthands, quadratic curves and arcs become what
 * remains of the list: moves, lines and cubic curves.
 *
 * @throws when it is no path; the paths of a scene are ours, never somebody's input.
 */
export function pathSegments(d: string): readonly Segment[] {
  const segments: Segment[] = []
  let here: Point = [0, 0]
  let start: Point = here
  // The last control point, which the next shorthand mirrors.
  let control: Point | null = null
  let controlOf = ''

  const add = (segment: Segment, end: Point) => {
    segments.push(segment)
    here = end
  }
  const curve = (c1: Point, c2: Point, end: Point) => add(['C', ...c1, ...c2, ...end], end)
  const quadratic = (c: Point, end: Point) => curve(between(here, c, 2 / 3), between(end, c, 2 / 3), end)
  const mirrored = (kinds: string): Point =>
    control !== null && kinds.includes(controlOf)
      ? [2 * here[0] - control[0], 2 * here[1] - control[1]]
      : here

  for (const { command, numbers } of commandsOf(d)) {
    const kind = command.toUpperCase()
    const [ox, oy]: Point = command === kind ? [0, 0] : here
    const at = (index: number): Point => [ox + numbers[index]!, oy + numbers[index + 1]!]
    let next: Point | null = null
    if (kind === 'M') {
      add(['M', ...at(0)], at(0))
      start = here
    } else if (kind === 'L') add(['L', ...at(0)], at(0))
    else if (kind === 'H') add(['L', ox + numbers[0]!, here[1]], [ox + numbers[0]!, here[1]])
    else if (kind === 'V') add(['L', here[0], oy + numbers[0]!], [here[0], oy + numbers[0]!])
    else if (kind === 'Z') add(['Z'], start)
    else if (kind === 'A') {
      const [rx, ry, rotation, large, sweep] = numbers as [number, number, number, number, number]
      const arc = { rx, ry, rotation, large: large !== 0, sweep: sweep !== 0 }
      for (const [c1, c2, end] of arcCurves(here, at(5), arc)) curve(c1, c2, end)
    } else if (kind === 'C') curve(at(0), (next = at(2)), at(4))
    else if (kind === 'S') curve(mirrored('CS'), (next = at(0)), at(2))
    else if (kind === 'Q') quadratic((next = at(0)), at(2))
    else quadratic((next = mirrored('QT')), at(0))
    control = next
    controlOf = kind
  }
  return segments
}

function between([x, y]: Point, [toX, toY]: Point, share: number): Point {
  return [x + (toX - x) * share, y + (toY - y) * share]
}

interface Command {
  readonly command: string
  readonly numbers: readonly number[]
}

/** Each command with its own numbers; what follows a move without a letter is a line. */
function* commandsOf(d: string): Generator<Command> {
  for (const [, letter, rest] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const count = counts[letter!.toUpperCase()]
    if (count === undefined) throw new Error(`No path has a command ${letter}`)
    const numbers = numbersOf(rest!, letter!)
    if (count === 0) {
      yield { command: letter!, numbers: [] }
      continue
    }
    if (numbers.length === 0 || numbers.length % count !== 0) throw new Error(`Not a path: ${letter}${rest}`)
    for (let index = 0; index < numbers.length; index += count) {
      const repeated = index > 0 ? ({ M: 'L', m: 'l' }[letter!] ?? letter!) : letter!
      yield { command: repeated, numbers: numbers.slice(index, index + count) }
    }
  }
}

const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
/** The two flags of an arc may stand against each other and against what follows: `a1 1 0 01.5.5`. */
const arc = new RegExp(
  `(${number.source})[\\s,]*`.repeat(3) +
    '([01])[\\s,]*([01])[\\s,]*' +
    `(${number.source})[\\s,]*`.repeat(2),
  'gi',
)

function numbersOf(text: string, letter: string): readonly number[] {
  if (letter.toUpperCase() !== 'A') return (text.match(number) ?? []).map(Number)
  return [...text.matchAll(arc)].flatMap((found) => found.slice(1).map(Number))
}
