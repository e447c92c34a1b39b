import { roundOfStep, steps, type Step } from '@praatplaat/model/workshop'
import type { CreatedWorkshop } from '@praatplaat/protocol'
import { chromium, type Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { browserArguments, findBrowser } from '../../../.scripts/setup/find-browser.mjs'
import { startServer } from '../e2e/server-process.ts'
import { readMainThread, traceCategories, type TraceEvent } from './main-thread.ts'
import { startPeople, type Request } from './people.ts'

// A facilitator's room with ten tables of six people at work: how busy it keeps its browser, how soon a miniature
// shows what was done, and how far apart everybody comes into a round and gets a reveal. Screens are painted by the processor here.

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '10' },
    people: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '20' },
    json: { type: 'string' },
    picture: { type: 'string' },
  },
})
const tables = wholeNumber('tables', 1, 50)
const perTable = wholeNumber('people', 1, 20)
const seconds = wholeNumber('seconds', 5, 600)

/** How many edits are waited for in a miniature, and how many rounds are begun. */
const repeats = 12
/** How many times people's own views are asked for and revealed. */
const reveals = 6
const repeatedly: readonly Step[] = Array.from({ length: repeats }, (_, index) =>
  index % 2 === 0 ? 'lead' : 'needs',
)
const bars = { perBatch: 8, miniature: 1_000, round: 1_000, reveal: 1_000 } as const

const server = await startServer({ REQUESTS_PER_MINUTE: '100000' })
const people = startPeople()
const executablePath = findBrowser()
const browser = await chromium.launch({
  args: [...browserArguments],
  ...(executablePath && { executablePath }),
})
try {
  const workshop = await makeWorkshop()
  await people.ask({ do: 'sit', origin: server.url, tables: workshop.tables, perTable })
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, locale: 'nl-NL' })
  await page.goto(`${server.url}/w/${workshop.workshopId}#${workshop.keys.facilitate}`)
  await page
    .getByRole('article')
    .nth(tables - 1)
    .waitFor()
  await people.ask({ do: 'work', quietTable: null })
  await page.waitForTimeout(3_000)

  const before = (await people.ask({ do: 'count' })).edits
  const thread = await recordMainThread(page)
  const edits = (await people.ask({ do: 'count' })).edits - before
  if (values.picture !== undefined) await page.screenshot({ path: values.picture })

  await people.ask({ do: 'work', quietTable: 0 })
  const miniature = await waitForMiniatures(page)
  const round = await beginRounds(page)
  const reveal = await revealViews(page)

  const results = {
    edits,
    batches: thread.perBatch.length,
    perBatch: summary(thread.perBatch),
    longestTask: Math.max(...thread.tasks),
    busyShare: thread.busy / thread.recorded,
    miniature: summary(miniature),
    roundSpread: summary(round.map(({ spread }) => spread)),
    roundAfter: summary(round.map(({ last }) => last)),
    revealSpread: summary(reveal.map(({ spread }) => spread)),
    revealAfter: summary(reveal.map(({ last }) => last)),
  }
  tell(results)
  if (values.json !== undefined) {
    const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length }
    writeFileSync(
      values.json,
      `${JSON.stringify({ machine, tables, perTable, seconds, results }, null, 2)}\n`,
    )
  }
} finally {
  await browser.close()
  await people.leave()
  await server.stop()
}

async function makeWorkshop(): Promise<CreatedWorkshop> {
  const response = await fetch(`${server.url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Tien tafels', tables, template: 'isoleerder-rotterdam', locale: 'nl' }),
  })
  if (!response.ok) throw new Error(`No workshop was made: ${response.status} ${await response.text()}`)
  return (await response.json()) as CreatedWorkshop
}

async function recordMainThread(page: Page) {
  await browser.startTracing(page, { categories: traceCategories })
  await page.waitForTimeout(seconds * 1000)
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return readMainThread(trace.traceEvents)
}

/** From an edit at a table to its miniature, in milliseconds. All other tables work on. */
async function waitForMiniatures(page: Page): Promise<readonly number[]> {
  const picture = page.getByRole('article').first().locator('canvas')
  const took: number[] = []
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const painted = picture.evaluate(async (element) => {
      const canvas = element as unknown as { readonly toDataURL: () => string }
      const before = canvas.toDataURL()
      while (canvas.toDataURL() === before) await new Promise((resolve) => setTimeout(resolve, 10))
      return Date.now()
    })
    await page.waitForTimeout(300)
    const { moments } = await people.ask({ do: 'edit-once', table: 0 })
    took.push((await painted) - moments[0]!)
  }
  return took
}

/** How far apart something comes to everybody, and how long after it was done, in milliseconds. */
async function spreadOf(request: Request, act: () => Promise<void>) {
  const answer = people.ask(request)
  const began = Date.now()
  await act()
  const { moments } = await answer
  const [first, last] = [Math.min(...moments), Math.max(...moments)]
  return { spread: last - first, last: last - began }
}

function press(page: Page, step: Step): Promise<void> {
  const items = page.getByRole('list', { name: 'De rondes van de bijeenkomst' }).getByRole('listitem')
  return items.nth(steps.indexOf(step)).getByRole('button').first().click()
}

/** Everybody comes into a round that the facilitator begins. */
async function beginRounds(page: Page) {
  const taken = []
  for (const step of repeatedly) {
    taken.push(await spreadOf({ do: 'await-round', round: roundOfStep[step] }, () => press(page, step)))
    await page.waitForTimeout(500)
  }
  return taken
}

/** The facilitator reveals what everybody made for themselves, and all show it. */
async function revealViews(page: Page) {
  const taken = []
  for (let repeat = 0; repeat < reveals; repeat += 1) {
    const asked = people.ask({ do: 'await-own-view' })
    await press(page, 'own-view')
    await asked
    await page.getByRole('button', { name: 'Laat de beelden zien' }).click()
    const sure = page.getByRole('button', { name: 'Ja, laat ze zien op alle tafels' })
    taken.push(await spreadOf({ do: 'await-reveal' }, () => sure.click()))
    await page.waitForTimeout(500)
  }
  return taken
}

type Results = {
  readonly [
    name in 'perBatch' | 'miniature' | 'roundSpread' | 'roundAfter' | 'revealSpread' | 'revealAfter'
  ]: ReturnType<typeof summary>
} & {
  readonly [name in 'edits' | 'batches' | 'longestTask' | 'busyShare']: number
}

function tell(results: Results) {
  console.log(
    `${tables} tables × ${perTable} people for ${seconds} s: ${results.edits} edits, ${results.batches} batches of messages (load average ${loadavg()[0]!.toFixed(1)})`,
  )
  console.log(
    `${'ms'.padEnd(52)}${'median'.padStart(8)}${'p95'.padStart(8)}${'most'.padStart(8)}${'bar'.padStart(8)}`,
  )
  const row = (name: string, { median, p95, most }: ReturnType<typeof summary>, bar: string) =>
    console.log(
      `${name.padEnd(52)}${[median, p95, most].map((value) => value.toFixed(1).padStart(8)).join('')}${bar.padStart(8)}`,
    )
  row('main thread of the room, for each batch', results.perBatch, `${bars.perBatch}`)
  row('from an edit to its miniature', results.miniature, `${bars.miniature}`)
  row('between the first and the last to be in a round', results.roundSpread, `${bars.round}`)
  row('from the press on a round to the last', results.roundAfter, '')
  row('between the first and the last to get a reveal', results.revealSpread, `${bars.reveal}`)
  row('from the press on a reveal to the last', results.revealAfter, '')
  console.log(
    `main thread busy ${(results.busyShare * 100).toFixed(0)} % of the time, longest task ${results.longestTask.toFixed(1)} ms`,
  )
  const within =
    results.perBatch.median <= bars.perBatch &&
    results.miniature.most <= bars.miniature &&
    results.roundSpread.most <= bars.round &&
    results.revealSpread.most <= bars.reveal
  console.log(
    `${within ? 'within' : 'NOT within'} the bars: the median of a batch, and the most of the others`,
  )
  if (!within) process.exitCode = 1
}

function summary(given: readonly number[]) {
  const sorted = given.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? NaN }
}

function wholeNumber(name: 'tables' | 'people' | 'seconds', least: number, most: number): number {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Error(`--${name} is a whole number from ${least} to ${most}, not ${values[name]}`)
  return value
}
