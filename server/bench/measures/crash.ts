import type { CrashResult } from '../loads/crash-load.ts'
import { runLoad } from '../loads/run-load.ts'
import { countLost } from '../results/count-lost.ts'
import type { Measure, MeasureContext } from './measure.ts'

/** What is edited before the crash. */
export interface Edits {
  readonly writers: number
  /** So many by each writer. */
  readonly each: number
  /** Milliseconds between a writer's edits; 0 for all of them at once. */
  readonly pace: number
}

/**
 * Edits on a server that was idle, and `kill -9`: once the moment somebody else has seen the last
 * of them, once the moment the last is acknowledged. Then the server is started again and asked
 * what it has. What was acknowledged counts over both, what was observed over the first.
 */
export function crash(id: string, name: string, edits: Edits): Measure {
  return {
    id,
    name: `${name}, then kill −9`,
    async run(context) {
      const seen = await killAndRecall(context, 'observed', edits)
      const told = seen.acknowledged ? [seen, await killAndRecall(context, 'acknowledged', edits)] : null
      const overBoth = (count: (one: KillResult) => number) => told && sum(told.map(count))
      return {
        acknowledged: overBoth(({ acknowledged }) => sum(acknowledged ?? [])),
        acknowledgedLost: overBoth(({ acknowledged, kept }) => countLost(acknowledged ?? [], kept)),
        observed: sum(seen.observed),
        observedLost: countLost(seen.observed, seen.kept),
      }
    },
  }
}

interface KillResult extends CrashResult {
  readonly kept: readonly (readonly number[])[]
}

async function killAndRecall(
  { contender, start }: MeasureContext,
  when: 'observed' | 'acknowledged',
  edits: Edits,
): Promise<KillResult> {
  const first = await start()
  const rooms = await contender.makeRooms(first.origin, 1)
  const { pid } = first
  const told = await runLoad({ kind: 'crash', origin: first.origin, rooms, ...edits, pid, when })
  await first.ended

  const second = await start()
  const { writers, each } = edits
  const kept = await runLoad({ kind: 'recall', origin: second.origin, rooms, writers, each })
  await second.stop()
  return { ...told, kept }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
