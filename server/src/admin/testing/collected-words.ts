import type { Workplace } from '../workplace.ts'

/** A workplace in a directory, that keeps what is said. */
export function collectedWords(dataDirectory: string, now = '2026-11-23T21:40:00.000Z') {
  const said: string[] = []
  const workplace: Workplace = {
    dataDirectory,
    say: (line) => void said.push(line),
    report: () => {},
    now: () => new Date(now),
  }
  return { workplace, said: () => said.join('\n') }
}
