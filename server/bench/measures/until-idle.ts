import { wait } from '../loads/wait.ts'
import type { ServerProcess } from '../servers/server-process.ts'

const step = 500
/** Timers and the question itself cost something too. */
const idleCpuMs = 15
/** Longer than the pause after which Hocuspocus stores. */
const stepsInARow = 6
const mostSteps = 240

/** Resolves when a server has had nothing to do for three seconds: what it meant to store is stored. */
export async function untilIdle(server: ServerProcess): Promise<void> {
  let last = await server.cpuMs()
  for (let idle = 0, steps = 0; idle < stepsInARow && steps < mostSteps; steps += 1) {
    await wait(step)
    const now = await server.cpuMs()
    idle = now - last < idleCpuMs ? idle + 1 : 0
    last = now
  }
}
