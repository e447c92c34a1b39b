/** Keeps a document from growing over a bound. */
export interface SizeBound {
  /** Whether an update of this size may still come in. Counts it in when it may. */
  readonly fits: (bytes: number) => boolean
  /** The size, which may be less but not more. */
  readonly estimate: () => number
}

/**
 * Adds up the sizes of updates, which is never less than what they come to, and measures the
 * document itself only when the sum passes the bound.
 *
 * @param most bytes. @param known the size at the start. @param measure the size as it is now; takes long.
 */
export function sizeBound(most: number, known: number, measure: () => number): SizeBound {
  let estimate = known
  return {
    fits(bytes) {
      if (estimate + bytes > most) estimate = measure()
      if (estimate + bytes > most) return false
      estimate += bytes
      return true
    },
    estimate: () => estimate,
  }
}
