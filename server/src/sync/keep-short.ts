/** Keeps a log short while it grows. */
export interface ShortLog {
  /** An update of so many bytes is on its way to the log. */
  readonly appended: (bytes: number) => void
  readonly beginWhenLong: () => void
}

/** This part of the document must be new, for merging all of it not to be much work for little. */
const partOfDocument = 1 / 8

/**
 * Keeps a log short, so that whoever opens the canvas after a restart need not wait for all of it to be merged. That happens
 * where the log is, takes as long as the document is large, and loses nothing when it fails.
 *
 * @param compact compacts the log. @param every after so many updates, or later when these are small beside the document.
 * @param documentBytes what the document takes up.
 */
export function keepShort(
  compact: () => Promise<void>,
  every: number,
  documentBytes: () => number,
): ShortLog {
  let updates = 0
  let bytes = 0
  let underWay = false
  return {
    appended(length) {
      updates += 1
      bytes += length
    },
    beginWhenLong() {
      if (underWay || updates < every || bytes < documentBytes() * partOfDocument) return
      updates = 0
      bytes = 0
      underWay = true
      compact()
        .catch(() => {})
        .finally(() => {
          underWay = false
        })
    },
  }
}
