/** Does things a little later, and together with what else was asked meanwhile. */
export type Soon = (task: () => void) => void

/**
 * One timer for all that can wait a little: things done for many connections within the same
 * milliseconds share it.
 *
 * @param within milliseconds that a task waits at most.
 */
export function soonTogether(within: number): Soon {
  let waiting: (() => void)[] = []
  return (task) => {
    if (waiting.push(task) > 1) return
    setTimeout(() => {
      const due = waiting
      waiting = []
      for (const each of due) each()
    }, within)
  }
}
