/** Resolves when it is one's turn. */
export type NextTurn = () => Promise<void>

/**
 * Gives out turns of the event loop for work that takes long: one piece of it in each, whosever it is, and one after the
 * other. Between two of them everybody's messages are dealt with; and who has much to do takes no longer
 * for the others than who has little.
 */
export function takeTurns(): NextTurn {
  const waiting: (() => void)[] = []
  const next = () => {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(next)
  }
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(next)
    })
}

/** Does work in steps, each in a turn of its own. @param goOn asked before each; when it says no, the work is left and `null` is what comes of it. */
export async function inTurns<Result>(
  steps: Generator<void, Result>,
  nextTurn: NextTurn,
  goOn: () => boolean,
): Promise<Result | null> {
  for (;;) {
    await nextTurn()
    if (!goOn()) return null
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does work in steps without a rest between them. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
