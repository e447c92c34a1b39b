import { Problem } from '../api/problem.ts'
import type { DeadEndReason } from '../dead-end/dead-end.tsx'
import { SessionRefused } from '../session/open-session.ts'

/** What to tell a reader for whom the canvas did not open. What nobody foresaw is also told on the console. */
export function deadEndReasonOf(error: unknown): DeadEndReason {
  if (error instanceof SessionRefused) return error.end
  if (!(error instanceof Problem)) {
    console.error(error)
    return 'refused'
  }
  if (error.status === 0) return 'offline'
  // A newer program wrote the canvas; a newer one of this page may come with a reload.
  if (error.status === 409) return 'reload'
  if (error.status === 429 || error.status >= 500) return 'busy'
  return error.status === 404 || error.status === 401 ? 'wrong-key' : 'refused'
}
