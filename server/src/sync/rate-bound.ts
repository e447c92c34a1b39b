/** How fast one connection may send. A bound is what may come at once; a rate is what comes back per second. */
export interface RateBounds {
  readonly messages: { readonly burst: number; readonly perSecond: number }
  readonly bytes: { readonly burst: number; readonly perSecond: number }
}

/**
 * Generous to people: sixty pointer moves a second while typing is far below it, and a whole
 * document that was edited without a connection fits in one go.
 */
export const rateBounds: RateBounds = {
  messages: { burst: 1_000, perSecond: 250 },
  bytes: { burst: 24 * 1024 * 1024, perSecond: 1024 * 1024 },
}

/** Counts what one connection sends. @param now milliseconds; only differences count. */
export function rateBound(bounds: RateBounds, now: () => number): (bytes: number) => boolean {
  let messages = bounds.messages.burst
  let allowance = bounds.bytes.burst
  let last = now()

  /** Whether one more message of this size is within the bounds. */
  return (bytes) => {
    const at = now()
    const seconds = Math.max(0, at - last) / 1000
    last = at
    messages = Math.min(bounds.messages.burst, messages + seconds * bounds.messages.perSecond) - 1
    allowance = Math.min(bounds.bytes.burst, allowance + seconds * bounds.bytes.perSecond) - bytes
    return messages >= 0 && allowance >= 0
  }
}
