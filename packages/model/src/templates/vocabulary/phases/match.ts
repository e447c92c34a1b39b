import type { TemplatePhase } from '../template-phase.ts'

/** Phase 6: a job that lasts, and a programme that lasts. */
export const match: TemplatePhase = {
  id: 'match',
  title: { nl: 'Match bij de werkgever', en: 'Match and sustainable placement' },
  question: { nl: 'Wat maakt de baan duurzaam?', en: 'What makes the job last?' },
  aim: {
    nl: 'Een baan die blijft, en een traject dat blijft.',
    en: 'A job that lasts, and a programme that lasts.',
  },
  continuous: false,
  learn: 3,
  tasks: [
    { nl: 'Contract met toekomst', en: 'A contract with a future' },
    {
      nl: 'Overgang van uitkering naar loon begeleiden',
      en: 'Guide the change from benefits to pay',
    },
    { nl: 'Regelingen aanvragen', en: 'Apply for schemes' },
    { nl: 'Nazorg voor deelnemer en werkgever', en: 'Aftercare for participant and employer' },
    {
      nl: 'Doorleren of doorgroeien plannen',
      en: 'Plan further learning or the next step in the job',
    },
    {
      nl: 'Evalueren en volgende groep plannen',
      en: 'Look back, and plan the next group',
    },
    { nl: 'Financiering na de pilot regelen', en: 'Arrange funding after the pilot' },
  ],
  prompts: [
    { nl: 'Wat voor contract, vanaf wanneer?', en: 'What kind of contract, and from when?' },
    {
      nl: 'Wie houdt contact na 3, 6 en 12 maanden?',
      en: 'Who keeps in touch after 3, 6 and 12 months?',
    },
    { nl: 'Wat als de match niet past?', en: 'What if the match is not right?' },
    {
      nl: 'Wat gaat door als het geldpotje op is?',
      en: 'What goes on when the pot of money is empty?',
    },
    {
      nl: 'Wie neemt dit op in gewoon beleid of gewone begroting?',
      en: 'Who makes this part of ordinary policy or the ordinary budget?',
    },
  ],
  pitfalls: [
    { nl: 'Kort contract en dan niets', en: 'A short contract and then nothing' },
    { nl: 'Nazorg van niemand', en: 'Aftercare by nobody' },
    {
      nl: 'Schulden door verrekening',
      en: 'Debts because pay is set off against benefits',
    },
    {
      nl: 'Kennis verdwijnt met de projectleider',
      en: 'Knowledge leaves with the project leader',
    },
    {
      nl: 'Nieuwe subsidie nodig voor hetzelfde werk',
      en: 'A new subsidy needed for the same work',
    },
  ],
  hints: {
    leads: ['employer', 'intermediary'],
    involvement: {
      does: ['employer', 'intermediary'],
      supports: ['job-coach', 'case-manager', 'work-centre'],
      advises: ['participant', 'sector-body', 'uwv'],
      informed: ['vocational-trainer', 'language-trainer', 'social-support'],
    },
    agreements: [
      { nl: 'Contractvorm en datum', en: 'Kind of contract and date' },
      { nl: 'Nazorg: wie en hoe lang', en: 'Aftercare: who and for how long' },
      { nl: 'Plan bij uitval', en: 'Plan for when someone drops out' },
      { nl: 'Wie betaalt ronde 2', en: 'Who pays for the second group' },
      { nl: 'Terugkijkdatum', en: 'Date to look back' },
    ],
    resources: [
      { nl: 'geld: loon, structureel budget', en: 'money: pay, a permanent budget' },
      { nl: 'tijd: nazorguren', en: 'time: hours for aftercare' },
      { nl: 'expertise: regelingen', en: 'expertise: schemes' },
      {
        nl: 'regeling: loonkostensubsidie, no-riskpolis, ESF+',
        en: 'scheme: loonkostensubsidie (wage subsidy), no-riskpolis (UWV cover for sick pay), ESF+ (European Social Fund Plus)',
      },
    ],
  },
}
