import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Findings, Measure } from './measures/measure.ts'
import type { Contender } from './servers/contender.ts'
import type { ServerProcess } from './servers/server-process.ts'

export interface RunOptions {
  readonly seconds: number
  readonly profile: string | null
}

/** Measures one thing of one server, on a directory of its own, and leaves nothing behind. */
export async function runMeasure(
  measure: Measure,
  contender: Contender,
  { seconds, profile }: RunOptions,
): Promise<Findings> {
  const directory = mkdtempSync(join(tmpdir(), 'praatplaat-bench-'))
  const nodeArgs = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  const started: ServerProcess[] = []
  const start = async () => {
    const server = await contender.start(directory, nodeArgs)
    started.push(server)
    return server
  }
  try {
    return await measure.run({ contender, seconds, start })
  } finally {
    for (const server of started) await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
