/** What paints when the browser has nothing else to do, so that a busy room never makes the page stutter. */
export interface IdlePainter {
  /** Asks for a picture to be painted anew. Asked again before that, it is painted once. */
  readonly ask: (paint: () => void) => void
  readonly forget: (paint: () => void) => void
}

/** How long is painted at most before the browser gets its turn, in milliseconds. One picture takes less than one, on a slow phone more. */
const mostAtOnce = 8

/** Painting begins no later than this, also in a browser that is never idle, in milliseconds. */
const patience = 500

/**
 * @param whenIdle calls back when there is time.
 * @param nextTurn calls back when the browser has had its turn. What is left over does not wait for idleness again: on
 *   a busy device the last table of the room would be blank for seconds.
 * @param now milliseconds, only differences count.
 */
export function idlePainter(
  whenIdle: (paint: () => void) => void,
  nextTurn: (paint: () => void) => void,
  now: () => number,
): IdlePainter {
  const waiting = new Set<() => void>()
  let asked = false

  const paintSome = () => {
    const until = now() + mostAtOnce
    for (const paint of waiting) {
      waiting.delete(paint)
      paint()
      if (now() >= until) break
    }
    asked = waiting.size > 0
    if (asked) nextTurn(paintSome)
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
  (paint) => void setTimeout(paint),
  () => performance.now(),
)
