import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How long work stood in the way of other work, in seconds. */
export interface Delays {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

export interface EventLoopDelay {
  /** The delays since this was asked last. */
  readonly read: () => Delays
  readonly stop: () => void
}

/** Milliseconds between two looks. */
const resolution = 10

/**
 * Watches how late the event loop is. Node measures from one look to the next, so that an idle
 * process shows ten milliseconds; here that is taken off, and what is left is the delay.
 */
export function watchEventLoopDelay(): EventLoopDelay {
  const measured = monitorEventLoopDelay({ resolution })
  measured.enable()
  const seconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - resolution / 1e3)

  return {
    read() {
      const delays =
        measured.count === 0
          ? { p50: 0, p99: 0, max: 0 }
          : {
              p50: seconds(measured.percentile(50)),
              p99: seconds(measured.percentile(99)),
              max: seconds(measured.max),
            }
      measured.reset()
      return delays
    },
    stop: () => void measured.disable(),
  }
}
