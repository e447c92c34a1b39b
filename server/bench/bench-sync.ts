import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { measures } from './measures/measures.ts'
import { parseOptions, type BenchOptions } from './options.ts'
import { findLateLoads } from './results/find-late-loads.ts'
import { formatTable } from './results/format-table.ts'
import { judgeRow } from './results/judge-row.ts'
import { rows } from './results/rows.ts'
import type { Sample } from './results/sample.ts'
import { runMeasure } from './run-measure.ts'
import { ours } from './servers/ours.ts'
import { peers } from './servers/peers.ts'

// Measures our sync server beside its peers. Every server has its turn in every round, so that what else the machine
// does falls on all of them alike; what counts are medians over the rounds.

const contenders = [ours, ...peers]
const options = askedOptions()
const servers = contenders.filter(({ id }) => options.servers.includes(id))
const samples: Sample[] = []
const began = new Date()

for (let round = 1; round <= options.rounds; round += 1) {
  for (const measure of measures.filter(({ id }) => options.measures.includes(id))) {
    for (const contender of servers) {
      if (measure.needsStorage && !contender.stores) continue
      const findings = await runMeasure(measure, contender, options)
      for (const [what, value] of Object.entries(findings)) {
        samples.push({ measure: measure.id, what, server: contender.id, round, value })
      }
      const found = Object.entries(findings).map(([what, value]) => `${what} ${value?.toFixed(2) ?? '–'}`)
      say(`round ${round}, ${measure.name}, ${contender.name} (load average ${loadavg()[0]!.toFixed(1)})`)
      say(`  ${found.join(', ')}`)
    }
  }
}

const judged = rows.map((row) => judgeRow(row, samples, options.servers, ours.id))
const nameOf = (id: string) => measures.find((measure) => measure.id === id)?.name ?? id
say(`\n${formatTable(judged, servers, nameOf)}\n`)

const late = findLateLoads(samples).map(({ measure, server }) => `${nameOf(measure)} on ${server}`)
if (late.length > 0) {
  say('The machine was too busy for these numbers to say much: the load itself was late for')
  say(`  ${late.join(', ')}.\n`)
}

if (options.json !== null) {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length }
  const { seconds, rounds } = options
  const results = judged.map(({ row, ...result }) => ({ ...row, ...result }))
  writeFileSync(
    options.json,
    `${JSON.stringify({ began, machine, seconds, rounds, results, samples }, null, 2)}\n`,
  )
  say(`Written to ${options.json}.`)
}

function askedOptions(): BenchOptions {
  try {
    return parseOptions(process.argv.slice(2), {
      measures: measures.map(({ id }) => id),
      servers: contenders.map(({ id }) => id),
    })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}
