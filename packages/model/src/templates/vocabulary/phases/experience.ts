import type { TemplatePhase } from '../template-phase.ts'

/** Phase 5: the real work, in the service of learning. */
export const experience: TemplatePhase = {
  id: 'experience',
  title: { nl: 'Ervaring opdoen op de werkvloer', en: 'Work experience' },
  question: { nl: 'Wie leert wat aan wie?', en: 'Who teaches what to whom?' },
  aim: {
    nl: 'De deelnemer oefent het echte werk en hoort bij het team.',
    en: 'The participant practises the real work and is part of the team.',
  },
  continuous: false,
  learn: 3,
  tasks: [
    { nl: 'Leerplek en taken kiezen', en: 'Choose the place to learn and the tasks' },
    {
      nl: 'Werkgever, leidinggevende en team voorbereiden',
      en: 'Prepare the employer, the supervisor and the team',
    },
    {
      nl: 'Inwerken met beeld en duidelijke taal',
      en: 'Show people the ropes with pictures and clear language',
    },
    {
      nl: 'Buddy en leermeester vrijmaken',
      en: 'Free up time for the buddy and the workplace trainer',
    },
    { nl: 'Leerdoelen per periode', en: 'Learning goals per period' },
    {
      nl: 'Vaste evaluatie met deelnemer, praktijkbegeleider en trajectbegeleider',
      en: 'Regular review with the participant, the supervisor at work and the programme coach',
    },
    { nl: 'Van proefplaatsing naar loon', en: 'From trial placement to pay' },
  ],
  prompts: [
    {
      nl: 'Staat werken hier in dienst van leren? Waar zie je dat?',
      en: 'Does work here serve learning? Where do you see that?',
    },
    {
      nl: 'Welke taken mag iemand in week 1, 4 en 12?',
      en: 'Which tasks may someone do in weeks 1, 4 and 12?',
    },
    { nl: 'Vanaf wanneer is er loon?', en: 'From when is there pay?' },
    { nl: 'Wie is er op de vroege dienst?', en: 'Who is there on the early shift?' },
    {
      nl: 'Wat doet het team met grappen of uitsluiting?',
      en: 'What does the team do about jokes or exclusion?',
    },
  ],
  pitfalls: [
    { nl: 'Gratis arbeid zonder leerdoel', en: 'Free labour without a learning goal' },
    { nl: 'Buddy wisselt steeds', en: 'The buddy keeps changing' },
    { nl: 'Veiligheidsuitleg niet begrepen', en: 'Safety instructions not understood' },
    { nl: 'Reistijd bij ploegendienst', en: 'Travel time with shift work' },
    { nl: 'Inkomen valt tijdelijk weg', en: 'Income stops for a while' },
  ],
  hints: {
    leads: ['employer'],
    involvement: {
      does: ['employer', 'workplace-trainer', 'buddy', 'participant'],
      supports: ['job-coach', 'language-trainer'],
      advises: ['vocational-trainer', 'expert-by-experience'],
      informed: ['case-manager', 'uwv'],
    },
    agreements: [
      { nl: 'Leerdoelen en taken per periode', en: 'Learning goals and tasks per period' },
      {
        nl: 'Uren buddy en leermeester',
        en: 'Hours for the buddy and the workplace trainer',
      },
      { nl: 'Datum loon of contract', en: 'Date of pay or contract' },
      { nl: 'Evaluatiemomenten', en: 'Moments to review' },
    ],
    resources: [
      { nl: 'tijd: leermeester en buddy', en: 'time: workplace trainer and buddy' },
      { nl: 'ruimte: leerplek', en: 'room: a place to learn' },
      {
        nl: 'materiaal: kleding, PBM, beeldinstructie',
        en: 'material: clothing, protective equipment, picture instructions',
      },
      { nl: 'geld: loon of behoud uitkering', en: 'money: pay, or keeping benefits' },
      {
        nl: 'regeling: proefplaatsing, werkgeverssubsidie',
        en: 'scheme: trial placement, employer subsidy',
      },
    ],
  },
}
