/** Memory that is used over and over. What is thrown away waits for its garbage to be collected, and adds up to tens of MiB. */
export interface SpareMemory {
  /** At least so many bytes. What is in them is left from before. */
  readonly take: (length: number) => Uint8Array<ArrayBuffer>
  /** Gives back what was taken and is not in use any more. @param used how many of its bytes were needed. */
  readonly giveBack: (memory: Uint8Array<ArrayBuffer>, used: number) => void
}

const smallest = 16 * 1024

/** What is larger is rare, and not kept. */
const largest = 1024 * 1024

/** So many are kept: as many as are in use at the same time, most of the time. */
const mostKept = 2

/** What is more than so many times as large as what was needed is let go: it was for busier times. */
const farTooLarge = 16

export function spareMemory(): SpareMemory {
  /** The largest first, so that what has to grow begins with it. */
  let kept: Uint8Array<ArrayBuffer>[] = []
  return {
    take(length) {
      const found = kept[0]
      if (!found || found.length < length) return new Uint8Array(roundUp(length))
      kept.shift()
      return found
    },
    giveBack(memory, used) {
      if (memory.length > largest || memory.length > Math.max(smallest, used) * farTooLarge) return
      kept = [...kept, memory].toSorted((a, b) => b.length - a.length).slice(0, mostKept)
    },
  }
}

function roundUp(length: number): number {
  let size = smallest
  while (size < length) size *= 2
  return size
}
