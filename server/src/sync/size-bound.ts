/** Keeps a document from growing over a bound. */
export interface SizeBound {
  /**
   * Whether an update of this size may still come in. Counts it in when it may.
   *
   * @param adds whether it brings anything that takes room; asked only when it would not fit. What
   *   only deletes, or brings what is there already, always may: a full document can be shortened.
   */
  readonly fits: (bytes: number, adds: () => boolean) => boolean
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
    fits(bytes, adds) {
      if (estimate + bytes > most) {
        if (!adds()) return true
        estimate = measure()
      }
      if (estimate + bytes > most) return false
      estimate += bytes
      return true
    },
    estimate: () => estimate,
  }
}
