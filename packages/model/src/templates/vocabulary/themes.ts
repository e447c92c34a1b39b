import type { Bilingual } from '../bilingual.ts'

/** A question that runs through every phase. */
export interface TemplateTheme {
  readonly id: 'lead' | 'finance' | 'inclusion'
  readonly name: Bilingual
  readonly questions: readonly Bilingual[]
}

/** The cross-cutting themes ("dwarsthema's"). */
export const themes: readonly TemplateTheme[] = [
  {
    id: 'lead',
    name: { nl: 'Regie', en: 'Lead (regie)' },
    questions: [
      {
        nl: 'Wie heeft nu de regie en tot welk moment?',
        en: 'Who has the lead now, and until when?',
      },
      { nl: 'Hoe dragen we over?', en: 'How do we hand over?' },
      {
        nl: 'Wie hakt de knoop door als het vastloopt?',
        en: 'Who decides when we are stuck?',
      },
    ],
  },
  {
    id: 'finance',
    name: { nl: 'Financiën', en: 'Finance' },
    questions: [
      { nl: 'Wie betaalt wat, tot wanneer?', en: 'Who pays for what, and until when?' },
      {
        nl: 'Wat is eenmalig en wat is blijvend?',
        en: 'What is paid once and what is permanent?',
      },
      { nl: 'Wie schiet voor?', en: 'Who advances the money?' },
    ],
  },
  {
    id: 'inclusion',
    name: { nl: 'Inclusie', en: 'Inclusion' },
    questions: [
      { nl: 'Wie kan nu niet meedoen?', en: 'Who cannot take part now?' },
      { nl: 'Wat moet de werkgever leren?', en: 'What does the employer have to learn?' },
      { nl: 'Hoe praat de deelnemer mee?', en: 'How does the participant have a say?' },
    ],
  },
]
