import { constants, setPriority } from 'node:os'
import { platform } from 'node:process'

/**
 * Lets this thread, and those that it starts, come after whoever else wants to run: the thread that passes edits on does
 * so for a moment at a time, and a file that takes a little longer hurts nobody. Only Linux gives threads a priority of
 * their own; elsewhere it would be that of the whole server.
 */
export function giveWay(): void {
  if (platform !== 'linux') return
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // A sandbox may forbid it. Then they share alike.
  }
}
