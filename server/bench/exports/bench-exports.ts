import { exportFormats, readers } from '@praatplaat/export'
import { CreatedWorkshopSchema } from '@praatplaat/protocol'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { percentile } from '../results/percentile.ts'
import { ours } from '../servers/ours.ts'
import { editDelays } from './edit-delays.ts'
import { fullCanvas } from './full-canvas.ts'

const mebibyte = 1024 * 1024
/** What is asked at once while others work. */
const atOnce = 10
const quietMilliseconds = 3_000

const directory = await mkdtemp(join(tmpdir(), 'praatplaat-exports-'))
const server = await ours.start(directory)
try {
  const download = await canvasToExport(server.origin)
  const files = exportFormats.flatMap((format) =>
    format === 'pdf' ? [...readers, 'poster', 'table'].map((name) => `pdf?for=${name}`) : [format],
  )
  await each(files, download)
  await beside(server.origin, files, download)
  const { rss } = await server.use()
  console.log(`\nMemory of the server afterwards: ${(rss / mebibyte).toFixed(0)} MiB (bar 300)`)
} finally {
  await server.stop()
  await rm(directory, { recursive: true })
}

type Download = (file: string) => Promise<number>

/** How long each file takes: the first time, when its thread has yet to start, and after that. */
async function each(files: readonly string[], download: Download): Promise<void> {
  console.log('A canvas with 150 chips and 200 agreements, ms (bar 3000)')
  for (const file of files) {
    const times = [await download(file), await download(file), await download(file)]
    const [first, ...others] = times.map((time) => time.toFixed(0))
    console.log(`  ${file.padEnd(24)} first ${first!.padStart(5)}   then ${others.join(', ')}`)
  }
}

/** What ten exports at once do to the edits of others. One frame is 16.7 ms. */
async function beside(origin: string, files: readonly string[], download: Download): Promise<void> {
  const [room] = await ours.makeRooms(origin, 1)
  const quiet = await editDelays(
    origin,
    room!,
    () => new Promise((resolve) => setTimeout(resolve, quietMilliseconds)),
  )
  const asked = Array.from({ length: atOnce }, (_, index) => files[index % files.length]!)
  const busy = await editDelays(origin, room!, () => Promise.all(asked.map(download)))
  console.log(`\nEdits of others, ms to the next screen (bar: ${atOnce} exports add 16.7 at p99)`)
  for (const [name, delays] of [
    ['at rest', quiet],
    [`${atOnce} exports at once`, busy],
  ] as const) {
    const sorted = delays.toSorted((a, b) => a - b)
    const told = [50, 95, 99].map((rank) => `p${rank} ${percentile(sorted, rank).toFixed(1)}`)
    console.log(
      `  ${name.padEnd(24)} ${told.join('   ')}   most ${Math.max(...delays).toFixed(1)}   (${delays.length} edits)`,
    )
  }
}

async function canvasToExport(origin: string): Promise<Download> {
  const response = await fetch(`${origin}/api/workshops`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Meting', canvas: fullCanvas() }),
  })
  if (response.status !== 201) throw new Error(`No canvas was made: ${await response.text()}`)
  const [table] = v.parse(CreatedWorkshopSchema, await response.json()).tables
  const headers = { Authorization: `Bearer ${table!.keys.view}` }
  return async (file) => {
    const start = performance.now()
    const answer = await fetch(`${origin}/api/canvases/${table!.canvasId}/export/${file}`, { headers })
    if (answer.status !== 200) throw new Error(`${file}: ${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
    return performance.now() - start
  }
}
