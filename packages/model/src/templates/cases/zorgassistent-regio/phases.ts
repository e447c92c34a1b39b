import type { CasePhase } from '../worked-case.ts'

/** Who does what in each phase, who leads it, and what is brought in for it. */
export const phases: readonly CasePhase[] = [
  {
    phaseId: 'recruitment',
    lead: 'case-manager',
    involvement: {
      does: ['case-manager', 'employer'],
      supports: ['intermediary', 'expert-by-experience', 'social-support'],
      advises: ['participant', 'language-trainer', 'vocational-trainer'],
      informed: ['work-centre'],
    },
    resources: [
      {
        providerId: 'employer',
        kind: 'room',
        text: { nl: '4 kennismakingsochtenden op de afdeling', en: '4 introductory mornings on the ward' },
      },
      {
        providerId: 'social-support',
        kind: 'time',
        text: {
          nl: 'Gesprek over thuissituatie en kinderopvang',
          en: 'Talk about the situation at home and childcare',
        },
      },
    ],
  },
  {
    phaseId: 'preparation',
    lead: 'vocational-trainer',
    involvement: {
      does: ['vocational-trainer', 'language-trainer', 'participant'],
      supports: ['employer', 'case-manager'],
      advises: ['job-coach', 'expert-by-experience'],
      informed: ['intermediary'],
    },
    resources: [
      {
        providerId: 'vocational-trainer',
        kind: 'time',
        text: {
          nl: '20 weken: zorgtaal, rekenen, oriëntatie, stage',
          en: '20 weeks: the language of care, arithmetic, orientation, work placement',
        },
      },
      {
        providerId: 'case-manager',
        kind: 'money',
        text: { nl: 'Reiskosten en laptops', en: 'Travel costs and laptops' },
      },
    ],
  },
  {
    phaseId: 'support',
    lead: 'job-coach',
    involvement: {
      does: ['job-coach', 'buddy', 'social-support'],
      supports: ['employer', 'language-trainer'],
      advises: ['participant', 'case-manager'],
      informed: ['coordinator'],
    },
    resources: [
      {
        providerId: 'job-coach',
        kind: 'time',
        text: { nl: 'Wekelijks gesprek, eerste half jaar', en: 'Weekly talk, for the first half year' },
      },
      {
        providerId: 'employer',
        kind: 'expertise',
        text: {
          nl: 'Training cultuursensitief werken voor 2 teams',
          en: 'Training in culturally sensitive ways of working for 2 teams',
        },
      },
    ],
  },
  {
    phaseId: 'training',
    lead: 'vocational-trainer',
    involvement: {
      does: ['vocational-trainer', 'workplace-trainer', 'participant'],
      supports: ['language-trainer', 'employer'],
      advises: ['job-coach'],
      informed: ['case-manager'],
    },
    resources: [
      {
        providerId: 'vocational-trainer',
        kind: 'expertise',
        text: {
          nl: 'Bbl mbo-2 met 4 uur taalsteun per week',
          en: 'Bbl (work-based route) at mbo-2, with 4 hours of language support a week',
        },
      },
      {
        providerId: 'workplace-trainer',
        kind: 'time',
        text: { nl: 'Opdrachten beoordelen op de afdeling', en: 'Assessing assignments on the ward' },
      },
    ],
  },
  {
    phaseId: 'experience',
    lead: 'employer',
    involvement: {
      does: ['employer', 'workplace-trainer', 'buddy', 'participant'],
      supports: ['job-coach'],
      advises: ['vocational-trainer', 'expert-by-experience'],
      informed: ['case-manager'],
    },
    resources: [
      {
        providerId: 'employer',
        kind: 'time',
        text: { nl: 'Eerste 6 weken boven de formatie', en: 'First 6 weeks on top of the regular staffing' },
      },
      {
        providerId: 'buddy',
        kind: 'time',
        text: { nl: 'Taalbuddy 1 uur per week, 20 weken', en: 'Language buddy 1 hour a week, for 20 weeks' },
      },
    ],
  },
  {
    phaseId: 'match',
    lead: 'employer',
    involvement: {
      does: ['employer', 'job-coach'],
      supports: ['case-manager', 'intermediary'],
      advises: ['participant', 'work-centre'],
      informed: ['vocational-trainer', 'language-trainer'],
    },
    resources: [
      {
        providerId: 'employer',
        kind: 'money',
        text: {
          nl: 'Leerbaan 24 uur, baan bij diploma',
          en: 'Job with training for 24 hours a week, a job on graduation',
        },
        lasting: 'permanent',
      },
    ],
  },
]
