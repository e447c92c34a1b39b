/** What one stretch of a soak came to. */
export interface SoakStretch {
  /** When it ended, in minutes from the start. */
  readonly minute: number
  /** Latency in milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** The server's memory in MiB, at the end of the stretch. */
  readonly rss: number
  readonly heap: number
  /** The server's CPU, in seconds per second. */
  readonly cpu: number
}

interface Line {
  readonly name: string
  readonly colour: string
  readonly values: readonly number[]
}

interface Panel {
  readonly title: string
  readonly unit: string
  readonly lines: readonly Line[]
}

const width = 800
const panelHeight = 220
const left = 64
const right = 120
const top = 44
const bottom = 28

/**
 * Draws a soak as an SVG: latency, memory and CPU over time, each from zero, so that a slope looks
 * as steep as it is.
 */
export function plotSoak(title: string, stretches: readonly SoakStretch[]): string {
  const column = (name: keyof SoakStretch) => stretches.map((stretch) => stretch[name])
  const panels: readonly Panel[] = [
    {
      title: 'Latency of an edit, sender to the other screens',
      unit: 'ms',
      lines: [
        { name: 'p99', colour: '#a3370a', values: column('p99') },
        { name: 'p95', colour: '#8a5a00', values: column('p95') },
        { name: 'p50', colour: '#0b5d66', values: column('p50') },
      ],
    },
    {
      title: 'Memory of the server',
      unit: 'MiB',
      lines: [
        { name: 'RSS', colour: '#0b5d66', values: column('rss') },
        { name: 'heap used', colour: '#6b3fa0', values: column('heap') },
      ],
    },
    {
      title: 'CPU of the server, all threads',
      unit: 'cores',
      lines: [{ name: 'CPU', colour: '#0b5d66', values: column('cpu') }],
    },
  ]
  const minutes = column('minute')
  const height = panels.length * panelHeight + 40
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="13" fill="#1f2a33">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="26" font-size="16" font-weight="700">${escapeXml(title)}</text>`,
    ...panels.map((panel, at) => drawPanel(panel, minutes, 34 + at * panelHeight)),
    '</svg>',
    '',
  ].join('\n')
}

function drawPanel({ title, unit, lines }: Panel, minutes: readonly number[], y: number): string {
  const most = roundUp(Math.max(...lines.flatMap(({ values }) => [...values])))
  const last = Math.max(...minutes)
  const xOf = (minute: number) => left + (minute / last) * (width - left - right)
  const yOf = (value: number) => panelHeight - bottom - (value / most) * (panelHeight - top - bottom)
  const grid = [0, most / 2, most].map(
    (value) =>
      `<path d="M${left} ${fixed(yOf(value))}H${width - right}" stroke="#d5dade"/><text x="${left - 8}" y="${fixed(yOf(value) + 4)}" text-anchor="end">${short(value)}</text>`,
  )
  const ground = panelHeight - bottom
  const ticks = minuteTicks(last).map(
    (minute) =>
      `<path d="M${fixed(xOf(minute))} ${ground}v5" stroke="#8a949c"/><text x="${fixed(xOf(minute))}" y="${ground + 19}" text-anchor="middle">${minute}${minute === 0 ? ' min' : ''}</text>`,
  )
  const drawn = lines.map(({ colour, values }) => {
    const points = values.map((value, at) => `${fixed(xOf(minutes[at]!))},${fixed(yOf(value))}`).join(' ')
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linejoin="round"/>`
  })
  const names = spread(lines.map(({ values }) => yOf(values.at(-1) ?? 0))).map(
    (at, index) =>
      `<text x="${width - right + 8}" y="${fixed(at + 4)}" fill="${lines[index]!.colour}" font-weight="600">${lines[index]!.name} ${short(lines[index]!.values.at(-1) ?? 0)}</text>`,
  )
  return [
    `<g transform="translate(0 ${y})">`,
    `<text x="${left}" y="24" font-weight="600">${escapeXml(title)} (${unit})</text>`,
    ...grid,
    ...ticks,
    ...drawn,
    ...names,
    '</g>',
  ].join('\n')
}

/** Moves names apart that would stand on each other, downwards; they come from top to bottom. */
function spread(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!)
  const placed: number[] = []
  let previous = -Infinity
  for (const index of order) {
    previous = Math.max(wanted[index]!, previous + 16)
    placed[index] = previous
  }
  return placed
}

/** Whole minutes, from 0 on, of which no more are told than fit. */
function minuteTicks(last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => last / each <= 12) ?? 500
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step)
}

/** The next number that reads well on an axis, and its half as well, so that little of it stays empty. */
function roundUp(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value)!
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)))
}

function fixed(value: number): string {
  return value.toFixed(1)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
