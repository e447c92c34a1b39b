/** Does things a little later, and together with what else was asked meanwhile. */
export type Soon = (task: () => void) => void

/**
 * So many are done in one turn. A commit lets hundreds of connections hear that they are saved: all of them at
 * once would keep the edits waiting that come meanwhile.
 */
const mostInTurn = 24

/**
 * One timer for all that can wait a little: things done for many connections within the same
 * milliseconds share it, and are spread over turns when they are many.
 *
 * @param within milliseconds that a task waits at most, before its turn comes.
 */
export function soonTogether(within: number): Soon {
  let waiting: (() => void)[] = []

  const doFrom = (due: readonly (() => void)[], start: number) => {
    const end = Math.min(start + mostInTurn, due.length)
    for (let at = start; at < end; at += 1) due[at]!()
    if (end < due.length) setImmediate(doFrom, due, end)
  }

  return (task) => {
    if (waiting.push(task) > 1) return
    setTimeout(() => {
      const due = waiting
      waiting = []
      doFrom(due, 0)
    }, within)
  }
}
