import type { Involvement } from '../../chip/involvement.ts'
import type { Bilingual } from '../bilingual.ts'

/** What a kind of involvement asks of a role, and the mark it has on paper. */
export interface InvolvementLegendEntry {
  /** `lead` stands with the others on paper; in a canvas it is a layer of its own [LE1]. */
  readonly id: Involvement | 'lead'
  /** The letter that the paper table uses. */
  readonly code: string
  readonly name: Bilingual
  readonly mark: Bilingual
  readonly description: Bilingual
}

/** The legend of the paper praatplaat. */
export const involvementLegend: readonly InvolvementLegendEntry[] = [
  {
    id: 'lead',
    code: 'R',
    name: { nl: 'Regie', en: 'Lead (regie)' },
    mark: { nl: '★ ster, dikke rand', en: '★ star, thick border' },
    description: {
      nl: 'Zorgt dat het gebeurt. Houdt overzicht en spreekt anderen aan.',
      en: 'Makes sure that it happens. Keeps the overview and holds others to what was agreed.',
    },
  },
  {
    id: 'does',
    code: 'U',
    name: { nl: 'Uitvoeren', en: 'Does' },
    mark: { nl: '● volle stip', en: '● full dot' },
    description: { nl: 'Doet het werk zelf.', en: 'Does the work.' },
  },
  {
    id: 'supports',
    code: 'M',
    name: { nl: 'Meewerken', en: 'Supports' },
    mark: { nl: '◐ halve stip', en: '◐ half dot' },
    description: {
      nl: 'Helpt mee met tijd, geld of een plek.',
      en: 'Helps with time, money or a place.',
    },
  },
  {
    id: 'advises',
    code: 'A',
    name: { nl: 'Adviseren', en: 'Advises' },
    mark: { nl: '▷ spreekwolk', en: '▷ speech bubble' },
    description: {
      nl: 'Denkt mee voordat er een besluit is.',
      en: 'Is consulted before a decision is made.',
    },
  },
  {
    id: 'informed',
    code: 'I',
    name: { nl: 'Geïnformeerd', en: 'Informed' },
    mark: { nl: '○ open stip', en: '○ open dot' },
    description: { nl: 'Hoort wat er is afgesproken.', en: 'Hears what was agreed.' },
  },
]
