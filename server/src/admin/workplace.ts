/** What a command works with. */
export interface Workplace {
  readonly dataDirectory: string
  /** The result, for whoever called: a person or a script. */
  readonly say: (line: string) => void
  /** How far it is, for whoever waits. */
  readonly report: (line: string) => void
  readonly now: () => Date
}
