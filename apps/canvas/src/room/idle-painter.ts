/** What paints when the browser has nothing else to do, so that a busy room never makes the page stutter. */
export interface IdlePainter {
  /** Asks for a picture to be painted anew. Asked again before that, it is painted once. */
  readonly ask: (paint: () => void) => void
  readonly forget: (paint: () => void) => void
}

/** How long is painted at most before the browser gets its turn, in milliseconds. One picture takes less than one. */
const mostAtOnce = 8

/** A picture waits no longer than this, also in a browser that is never idle, in milliseconds. */
const patience = 500

/** @param whenIdle calls back when there is time; @param now milliseconds, only differences count. */
export function idlePainter(whenIdle: (paint: () => void) => void, now: () => number): IdlePainter {
  const waiting = new Set<() => void>()
  let asked = false

  const paintSome = () => {
    asked = false
    const until = now() + mostAtOnce
    for (const paint of waiting) {
      waiting.delete(paint)
      paint()
      if (now() >= until) break
    }
    if (waiting.size > 0) askSoon()
  }
  const askSoon = () => {
    if (asked) return
    asked = true
    whenIdle(paintSome)
  }

  return {
    ask: (paint) => {
      waiting.add(paint)
      askSoon()
    },
    forget: (paint) => void waiting.delete(paint),
  }
}

/** The painter of this page. */
export const pagePainter: IdlePainter = idlePainter(
  (paint) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(paint, { timeout: patience })
    else setTimeout(paint, 50)
  },
  () => performance.now(),
)
