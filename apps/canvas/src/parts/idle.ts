/**
 * So long it waits at most, in milliseconds: a browser that has nothing to draw may take its time to say that it has
 * nothing else to do, or never say it.
 */
const atMost = 1_000

/** Resolves when the browser has nothing else to do; Safari cannot tell yet. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: atMost })
    else setTimeout(resolve, 200)
  })
}
