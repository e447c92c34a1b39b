import { Problem } from '../api/problem.ts'
import type { Session } from '../session/session.ts'

/** How long the last edits get to arrive at the server, in milliseconds. */
const patience = 5_000

/** An edit of this reader has not arrived at the server, so that a version would be without it. */
export class NotSavedYet extends Error {
  override readonly name = 'NotSavedYet'
}

/**
 * Resolves when the server has all that this reader did: it makes versions of what it has.
 *
 * @throws {Problem} `offline` when there is no connection. @throws {NotSavedYet} when it takes too long.
 */
export async function untilSaved({ saved }: Session): Promise<void> {
  const state = saved.current()
  if (state === 'saved') return
  if (state !== 'saving') throw new Problem('offline', 0, 'There is no connection.')
  await new Promise<void>((resolve, reject) => {
    const stop = saved.subscribe(() => {
      if (saved.current() !== 'saved') return
      end()
      resolve()
    })
    const timer = setTimeout(() => {
      end()
      reject(new NotSavedYet())
    }, patience)
    const end = () => {
      stop()
      clearTimeout(timer)
    }
  })
}
