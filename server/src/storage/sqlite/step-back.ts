import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'

/** Half a step below ordinary, on the scale of `nice`: enough that whoever shares the processor goes first. */
const niceness = 5

/**
 * Lets the threads that people wait for go first, where two would run at once: whoever calls it writes to disk in the
 * background. Only Linux has a priority for each thread, under the thread's own number (setpriority(2), "C library/kernel
 * differences"); elsewhere nothing changes.
 */
export function stepBack(): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), niceness)
  } catch {
    // There is no such file, or it may not be: then all threads are alike.
  }
}
