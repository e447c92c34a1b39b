import type { Bilingual } from '../bilingual.ts'

/** Questions about what stays when the project stops ("borging"). */
export const embedding: readonly Bilingual[] = [
  { nl: 'Wat moet blijven als het project stopt?', en: 'What has to stay when the project stops?' },
  {
    nl: 'Welke kosten zijn gewoon werk en horen in een vaste begroting?',
    en: 'Which costs are ordinary work and belong in a permanent budget?',
  },
  { nl: 'Welke regeling loopt af en wanneer?', en: 'Which scheme ends, and when?' },
  {
    nl: 'Wie is eigenaar van profiel, lesmateriaal en draaiboek?',
    en: 'Who owns the entry profile, the course material and the script?',
  },
  {
    nl: 'Wie roept ons bij elkaar voor de volgende groep?',
    en: 'Who calls us together for the next group?',
  },
]
