import type { Step } from '@praatplaat/model/workshop'

/** What a look at the meeting found. */
interface Look {
  /** Milliseconds by the clock on the wall, which goes on while a device sleeps. */
  readonly at: number
  /** Whether the reader can see the page, and it keeps up with the meeting. */
  readonly isHere: boolean
  readonly step: Step | null
}

/** How often is looked, in milliseconds. */
export const lookEvery = 1_000

/** No look for longer than this: the device slept, or the browser let the page stand still. */
const longestBlink = 3_000

/**
 * Finds out when somebody comes back to a meeting that went on without them: they slept, were without a connection, or
 * looked at something else. `look` returns the step that they did not see begin, once, and else `null`.
 */
export function followAbsence(first: Look): { readonly look: (now: Look) => Step | null } {
  let seen = first.step
  let lookedAt = first.at
  let wasAway = false
  return {
    look({ at, isHere, step }) {
      const slept = at - lookedAt > longestBlink
      lookedAt = at
      if (slept || !isHere) {
        // What came in meanwhile may still be underway to this page: the next look tells.
        wasAway = true
        return null
      }
      const missed = wasAway && step !== seen ? step : null
      seen = step
      wasAway = false
      return missed
    },
  }
}
