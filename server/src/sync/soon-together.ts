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
 * @param within milliseconds that a task waits at most, before its turn comes, and half of which it waits at least: what
 *   waits in the hope that something else takes it along must be given the time for that.
 */
export function soonTogether(within: number): Soon {
  let due: (() => void)[] = []
  let waiting: (() => void)[] = []
  let isPlanned = false

  const doFrom = (tasks: readonly (() => void)[], start: number) => {
    const end = Math.min(start + mostInTurn, tasks.length)
    for (let at = start; at < end; at += 1) tasks[at]!()
    if (end < tasks.length) setImmediate(doFrom, tasks, end)
  }
  const plan = () => {
    isPlanned = true
    setTimeout(halfTime, within / 2)
  }
  const halfTime = () => {
    const now = due
    due = waiting
    waiting = []
    isPlanned = false
    if (due.length > 0) plan()
    doFrom(now, 0)
  }

  return (task) => {
    waiting.push(task)
    if (!isPlanned) plan()
  }
}
