import type { Bilingual } from '../bilingual.ts'

/** Looking back on a programme: through whose eyes, when, and with which questions. */
export interface Evaluation {
  readonly perspectives: readonly Bilingual[]
  readonly moments: readonly Bilingual[]
  readonly questions: readonly Bilingual[]
}

export const evaluation: Evaluation = {
  perspectives: [
    { nl: 'deelnemer', en: 'participant' },
    { nl: 'praktijkbegeleider (werkvloer)', en: 'supervisor at work (work floor)' },
    { nl: 'trajectbegeleider', en: 'programme coach' },
  ],
  moments: [
    { nl: 'tussentijds', en: 'along the way' },
    { nl: 'einde', en: 'end' },
    { nl: 'na 6 maanden', en: 'after 6 months' },
  ],
  questions: [
    { nl: 'Wat heb je geleerd?', en: 'What did you learn?' },
    { nl: 'Waarmee hielp je begeleider?', en: 'What did your supervisor or coach help with?' },
    { nl: 'Past het werk bij je doel?', en: 'Does the work fit your goal?' },
    { nl: 'Wat doen we anders?', en: 'What do we do differently?' },
  ],
}
