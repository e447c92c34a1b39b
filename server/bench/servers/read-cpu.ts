import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, for every program, whatever the kernel does inside. */
const millisecondsPerTick = 10

/**
 * The CPU that a process has used since it began, over all threads, in milliseconds; `null` where
 * the system has no /proc. It is read from outside, because a server that is too busy answers late,
 * and then tells of another moment.
 */
export function readCpu(pid: number): number | null {
  try {
    return parseCpu(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return null
  }
}

/** Reads user and system time from /proc/PID/stat, where they stand 12th and 13th after the name in brackets. */
export function parseCpu(stat: string): number {
  // The name may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick
}
