import type { CasePhase } from '../worked-case.ts'

/** Who does what in each phase, who leads it, and what is brought in for it. */
export const phases: readonly CasePhase[] = [
  {
    phaseId: 'recruitment',
    lead: 'case-manager',
    involvement: {
      does: ['case-manager', 'intermediary'],
      supports: ['employer', 'expert-by-experience', 'social-support'],
      advises: ['participant', 'vocational-trainer', 'sector-body', 'language-trainer'],
      informed: ['work-centre'],
    },
    resources: [
      {
        providerId: 'case-manager',
        kind: 'time',
        text: { nl: '16 intakes, 2 uur per persoon', en: '16 intakes, 2 hours per person' },
      },
      {
        providerId: 'employer',
        kind: 'room',
        text: { nl: '2 meeloopdagen op een woningproject', en: '2 taster days at a housing project' },
      },
      {
        providerId: 'expert-by-experience',
        kind: 'network',
        text: {
          nl: 'Voorlichting in Arabisch en Tigrinya',
          en: 'Information sessions in Arabic and Tigrinya',
        },
      },
    ],
  },
  {
    phaseId: 'preparation',
    lead: 'intermediary',
    involvement: {
      does: ['language-trainer', 'intermediary', 'participant'],
      supports: ['employer', 'case-manager', 'vocational-trainer', 'sector-body'],
      advises: ['job-coach'],
      informed: [],
    },
    resources: [
      {
        providerId: 'language-trainer',
        kind: 'expertise',
        text: {
          nl: '8 weken vaktaal bouw, 3 dagdelen per week',
          en: '8 weeks of construction language, 3 half-days a week',
        },
      },
      {
        providerId: 'intermediary',
        kind: 'room',
        text: { nl: 'Oefenhal met spouwmuur en dak', en: 'Practice hall with a cavity wall and a roof' },
      },
      {
        providerId: 'sector-body',
        kind: 'money',
        text: { nl: 'VCA-cursus en examen', en: 'VCA (safety certificate) course and examination' },
      },
    ],
  },
  {
    phaseId: 'support',
    lead: 'job-coach',
    involvement: {
      does: ['job-coach', 'buddy'],
      supports: ['employer', 'social-support', 'language-trainer'],
      advises: ['participant', 'case-manager', 'expert-by-experience'],
      informed: ['coordinator'],
    },
    resources: [
      {
        providerId: 'job-coach',
        kind: 'time',
        text: {
          nl: '2 uur per deelnemer per week, eerste 4 maanden',
          en: '2 hours per participant per week, for the first 4 months',
        },
      },
      {
        providerId: 'employer',
        kind: 'time',
        text: { nl: 'Buddy 2 uur per week vrij', en: 'Buddy freed up for 2 hours a week' },
      },
    ],
  },
  {
    phaseId: 'training',
    lead: 'vocational-trainer',
    involvement: {
      does: ['vocational-trainer', 'workplace-trainer', 'participant'],
      supports: ['language-trainer', 'employer', 'sector-body'],
      advises: ['job-coach', 'work-centre'],
      informed: ['case-manager'],
    },
    resources: [
      {
        providerId: 'vocational-trainer',
        kind: 'expertise',
        text: {
          nl: 'Modules na-isoleren met praktijkverklaring, doorstroom naar bbl',
          en: 'Modules on insulating existing homes, with a praktijkverklaring (statement of practical skills), leading on to bbl (work-based route)',
        },
      },
      {
        providerId: 'employer',
        kind: 'room',
        text: { nl: 'Erkende leerplek op 3 projecten', en: 'Recognised place to learn at 3 projects' },
      },
    ],
  },
  {
    phaseId: 'experience',
    lead: 'employer',
    involvement: {
      does: ['employer', 'workplace-trainer', 'buddy', 'participant'],
      supports: ['job-coach', 'language-trainer'],
      advises: ['vocational-trainer'],
      informed: ['case-manager'],
    },
    resources: [
      {
        providerId: 'employer',
        kind: 'material',
        text: {
          nl: 'Werkkleding, adembescherming en instructiekaarten met beeld',
          en: 'Work clothing, respirators and picture instruction cards',
        },
      },
      {
        providerId: 'workplace-trainer',
        kind: 'time',
        text: { nl: '1 leermeester op 3 leerlingen', en: '1 workplace trainer for every 3 learners' },
      },
    ],
  },
  {
    phaseId: 'match',
    lead: 'employer',
    involvement: {
      does: ['employer', 'intermediary'],
      supports: ['job-coach', 'case-manager', 'work-centre', 'coordinator'],
      advises: ['participant', 'sector-body'],
      informed: ['language-trainer', 'vocational-trainer', 'social-support'],
    },
    resources: [
      {
        providerId: 'employer',
        kind: 'money',
        text: { nl: 'Jaarcontract vanaf maand 4', en: 'One-year contract from month 4' },
        lasting: 'temporary',
      },
      {
        providerId: 'coordinator',
        kind: 'money',
        text: {
          nl: 'Onderzoekt vaste plek in inkoop en isolatieopgave',
          en: 'Looks into a permanent place in procurement and in the city’s insulation programme',
        },
      },
    ],
  },
]
