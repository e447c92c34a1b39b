import type { Tailoring } from '../../canvas/canvas.ts'
import type { Bilingual } from '../bilingual.ts'

/** How far a programme is fitted to one person, and what has to be there for it. */
export interface TailoringLevel {
  readonly id: Tailoring
  /** 1 is least, 3 is most. */
  readonly level: number
  readonly name: Bilingual
  readonly description: Bilingual
  readonly check: Bilingual
}

/** The levels of tailoring ("maatwerk"). */
export const tailoringLevels: readonly TailoringLevel[] = [
  {
    id: 'light',
    level: 1,
    name: { nl: 'Licht', en: 'Light' },
    description: {
      nl: 'Gewone route met wat extra taal.',
      en: 'The ordinary route with some extra language.',
    },
    check: {
      nl: 'Begeleiding past in bestaande uren',
      en: 'Support fits within existing hours',
    },
  },
  {
    id: 'medium',
    level: 2,
    name: { nl: 'Midden', en: 'Medium' },
    description: {
      nl: 'Aangepast rooster, vaste coach, vaktaal.',
      en: 'An adapted timetable, the same coach throughout, the language of the trade.',
    },
    check: { nl: 'Extra uren zijn toegezegd', en: 'Extra hours have been pledged' },
  },
  {
    id: 'much',
    level: 3,
    name: { nl: 'Veel', en: 'Much' },
    description: {
      nl: 'Persoonlijke route, kleine stappen, hulp op meer gebieden.',
      en: 'A personal route, small steps, help in several areas of life.',
    },
    check: {
      nl: 'Eén regiehouder, wekelijks overleg, budget per persoon',
      en: 'One role with the lead, a weekly meeting, a budget per person',
    },
  },
]
