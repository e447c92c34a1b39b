import type { Involvement } from '@praatplaat/model'

/** The sign of each way to take part, from full to empty. It decorates: the word stands beside it. */
export const involvementSigns: Readonly<Record<Involvement, string>> = {
  does: '●',
  supports: '◐',
  advises: '▷',
  informed: '○',
}
