import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { agreementStatuses } from '../src/agreement/agreement.ts'
import { changeAgreement } from '../src/agreement/change-agreement.ts'
import type { Canvas } from '../src/canvas/canvas.ts'
import { involvements } from '../src/chip/involvement.ts'
import { setInvolvement } from '../src/chip/set-involvement.ts'
import { person } from '../src/document/testing/people-at-table.ts'
import { findingsOf, reuseFindings, tellFinding } from '../src/findings/index.ts'
import { needAnswers } from '../src/need/need.ts'
import { changeNeed } from '../src/need/change-need.ts'
import { listedKinds } from '../src/record-kinds.ts'
import { largeDocument } from './large-document.ts'

const today = '2027-01-21'

/** What may take this long, so that findings can be computed while somebody drags: half of a frame. */
const barMs = 8

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '300' }, json: { type: 'string' } },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds is a whole number from 1, not ${values.rounds}`)

const ann = person(largeDocument())
let told: ReturnType<typeof findingsOf> = []
const measures = {
  'everything, from nothing': () => timed(afresh(ann.canvas())),
  'after a chip changed': (at: number) => {
    const chipId = pick(Object.keys(ann.canvas().chips), at)
    ann.does(setInvolvement, { chipId, involvement: pick(involvements, at + 1) })
    return timed(ann.canvas())
  },
  'after an agreement changed': (at: number) => {
    const agreementId = pick(Object.keys(ann.canvas().agreements), at)
    ann.does(changeAgreement, { agreementId, status: pick(agreementStatuses, at + 1) })
    return timed(ann.canvas())
  },
  'after a need was answered': (at: number) => {
    const needId = pick(Object.keys(ann.canvas().needs), at)
    ann.does(changeNeed, { needId, answer: pick(needAnswers, at + 1) })
    return timed(ann.canvas())
  },
  'told in words, all of them': () => {
    const canvas = ann.canvas()
    const findings = findingsOf(canvas, { today })
    const start = performance.now()
    for (const finding of findings) tellFinding(finding, canvas, 'nl')
    return performance.now() - start
  },
}

const results = Object.entries(measures).map(([name, measure]) => {
  for (let at = 0; at < 30; at += 1) measure(at)
  const times = Array.from({ length: rounds }, (_, at) => measure(at)).toSorted((a, b) => a - b)
  return { name, median: shareOf(times, 0.5), p95: shareOf(times, 0.95) }
})

const { chips, needs, agreements, resources } = ann.canvas()
const size = [chips, needs, agreements, resources].map((section) => Object.keys(section).length)
const count = findingsOf(ann.canvas(), { today }).length
console.log(
  `${size[0]} chips, ${size[1]} needs, ${size[2]} agreements, ${size[3]} resources; ${count} findings; ${rounds} rounds`,
)
console.log(`${'ms'.padEnd(30)}${'median'.padStart(8)}${'p95'.padStart(8)}`)
for (const { name, median, p95 } of results) {
  console.log(`${name.padEnd(30)}${median.toFixed(2).padStart(8)}${p95.toFixed(2).padStart(8)}`)
}
const edits = results.filter(({ name }) => name.startsWith('after'))
const within = edits.every(({ median }) => median <= barMs)
console.log(`${within ? 'within' : 'NOT within'} the bar: a median of ${barMs} ms after an edit`)
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ rounds, size, count, barMs, results }, null, 2)}\n`)
if (!within) process.exitCode = 1

/** Computes the findings, and keeps what says the same as before: what a view does after every edit. */
function timed(canvas: Canvas): number {
  const start = performance.now()
  told = reuseFindings(told, findingsOf(canvas, { today }))
  return performance.now() - start
}

/** The same canvas, of which nothing was computed yet. */
function afresh(canvas: Canvas): Canvas {
  const copies = listedKinds.map((kind) => [kind, { ...canvas[kind] }])
  return { ...canvas, ...(Object.fromEntries(copies) as object) }
}

function pick<T>(items: readonly T[], at: number): T {
  return items[at % items.length] as T
}

function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
