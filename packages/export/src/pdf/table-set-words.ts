import type { Involvement, Locale } from '@praatplaat/model'

interface TableSetWords {
  readonly chips: string
  readonly cards: string
  /** How to play, a sentence each. */
  readonly explain: (
    letters: Readonly<Record<Involvement, string>>,
    meanings: Readonly<Record<Involvement, string>>,
  ) => readonly string[]
}

const involvements = ['does', 'supports', 'advises', 'informed'] as const

/** What stands on the paper set beside the board. */
export const tableSetWords: Readonly<Record<Locale, TableSetWords>> = {
  nl: {
    chips: 'Fiches om uit te knippen',
    cards: 'Kaartjes voor de afspraken',
    explain: (letters, meanings) => [
      'Knip de fiches los langs de stippellijnen. Leg een fiche in elke fase waar die rol meedoet.',
      `Schrijf in het witte rondje wat de rol daar doet: ${involvements
        .map((involvement) => `${letters[involvement]} is ${meanings[involvement].toLowerCase()}`)
        .join(', ')}.`,
      'Leg het gouden fiche bij de rol die in een fase de regie heeft.',
    ],
  },
  en: {
    chips: 'Chips to cut out',
    cards: 'Cards for the agreements',
    explain: (letters, meanings) => [
      'Cut the chips out along the dashed lines. Put a chip in each phase in which that role takes part.',
      `Write what the role does there in the white circle: ${involvements
        .map((involvement) => `${letters[involvement]} is ${meanings[involvement].toLowerCase()}`)
        .join(', ')}.`,
      'Put the gold chip beside the role that leads a phase.',
    ],
  },
}
