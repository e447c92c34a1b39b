import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { runLoad } from '../loads/run-load.ts'
import { ours } from '../servers/ours.ts'
import { peers } from '../servers/peers.ts'
import { plotSoak, type SoakStretch } from './plot-soak.ts'
import { parseSoakOptions, type SoakOptions } from './soak-options.ts'

// One server under the load of 50 × 6 for a long time. The load comes in stretches, each of fresh clients in rooms of
// their own, as a day of workshops does: what is kept of those who left would show as a slope. In the same rooms all the
// time their documents grow, in every server that holds them: that tells what a document costs.

const rooms = 50
const clientsPerRoom = 6
const mebibyte = 1024 * 1024

const options = askedOptions()
const directory = mkdtempSync(join(tmpdir(), 'praatplaat-soak-'))
const server = await options.server.start(directory)
const stretches: SoakStretch[] = []
let missing = 0
try {
  const makeRooms = () => options.server.makeRooms(server.origin, rooms)
  let addresses = await makeRooms()
  const began = performance.now()
  for (let stretch = 1; stretch <= options.stretches; stretch += 1) {
    if (stretch > 1 && !options.sameRooms) addresses = await makeRooms()
    const cpu = new Map<string, number>()
    let memory = { rss: 0, heapUsed: 0 }
    const load = await runLoad(
      { kind: 'rooms', origin: server.origin, rooms: addresses, clientsPerRoom, seconds: options.seconds },
      async (name) => {
        cpu.set(name, await server.cpuMs())
        if (name === 'end') memory = await server.use()
      },
    )
    missing += load.missing
    const { p50, p95, p99 } = load
    stretches.push({
      minute: (performance.now() - began) / 60_000,
      p50,
      p95,
      p99,
      rss: memory.rss / mebibyte,
      heap: memory.heapUsed / mebibyte,
      cpu: (cpu.get('end')! - cpu.get('start')!) / 1000 / options.seconds,
    })
    say(
      `stretch ${stretch} of ${options.stretches}: p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms, ` +
        `memory ${(memory.rss / mebibyte).toFixed(0)} MiB, load late by ${load.lateness.toFixed(1)} ms (load average ${loadavg()[0]!.toFixed(1)})`,
    )
  }
} finally {
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}

say(`${missing} receipts were missing.`)
if (options.json !== null) {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length }
  writeFileSync(options.json, `${JSON.stringify({ machine, missing, stretches }, null, 2)}\n`)
}
if (options.plot !== null) {
  const minutes = Math.round(stretches.at(-1)?.minute ?? 0)
  writeFileSync(
    options.plot,
    plotSoak(
      `${rooms} rooms × ${clientsPerRoom} clients for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, ` +
        (options.sameRooms ? 'the same rooms all the time' : 'other rooms every stretch'),
      stretches,
    ),
  )
  say(`Drawn in ${options.plot}.`)
}

function askedOptions(): SoakOptions {
  try {
    return parseSoakOptions(process.argv.slice(2), [ours, ...peers])
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}
