/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Until the child ends, who tells this process to stop tells the child, and this process lives to see it end.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export function passOnSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    // Ctrl-C in a terminal reaches every process of the group by itself; twice would mean "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, passOn)
  child.once('close', () => {
    for (const signal of signals) process.off(signal, passOn)
  })
}
