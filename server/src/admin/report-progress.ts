/** Tells how far a long task is, at most once a second, so that who waits sees that it goes on. */
export function reportProgress(
  report: (line: string) => void,
  clock: () => number = () => performance.now(),
): (line: () => string) => void {
  let last = clock()
  return (line) => {
    const now = clock()
    if (now - last < 1_000) return
    last = now
    report(line())
  }
}
