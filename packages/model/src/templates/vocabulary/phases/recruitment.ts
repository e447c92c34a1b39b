import type { TemplatePhase } from '../template-phase.ts'

/** Phase 1: who is reached, and who is chosen. */
export const recruitment: TemplatePhase = {
  id: 'recruitment',
  title: { nl: 'Werving en selectie', en: 'Recruitment and selection' },
  question: {
    nl: 'Wie bereikt en kiest de deelnemers?',
    en: 'Who reaches and chooses the participants?',
  },
  aim: {
    nl: 'Mensen vinden bij wie dit beroep past. Beide kanten weten wat ze kunnen verwachten.',
    en: 'Find people whom this occupation suits. Both sides know what to expect.',
  },
  continuous: false,
  learn: 1,
  tasks: [
    {
      nl: 'Instroomprofiel en aantal plekken bepalen',
      en: 'Decide on the entry profile and the number of places',
    },
    {
      nl: 'Kandidaten zoeken via klantbestand, azc, netwerken en sleutelpersonen',
      en: 'Look for candidates through the municipal client list, the azc (asylum seekers’ centre), networks and key people in communities',
    },
    { nl: 'Voorlichting en meeloopdag', en: 'Information session and taster day' },
    {
      nl: 'Brede blik bij de intake: taal, ervaring, gezondheid, gezin, reistijd, leerroute',
      en: 'A broad view at the intake: language, experience, health, family, travel time, learning route',
    },
    { nl: 'Praktijktest of kennismakingsweek', en: 'Practical test or introductory week' },
    {
      nl: 'Samen kiezen: starten, later starten of warm doorverwijzen',
      en: 'Choose together: start, start later, or introduce the person somewhere else',
    },
  ],
  prompts: [
    { nl: 'Wie zoekt kandidaten en wie kiest?', en: 'Who looks for candidates and who chooses?' },
    {
      nl: 'Wat moet iemand al kunnen en wat leert iemand onderweg?',
      en: 'What must someone already be able to do, and what do they learn along the way?',
    },
    {
      nl: 'Wat vertellen we eerlijk over loon, uren, zwaarte en reistijd?',
      en: 'What do we say honestly about pay, hours, how heavy the work is, and travel time?',
    },
    {
      nl: 'Wie missen we nu, bijvoorbeeld vrouwen of mensen zonder netwerk?',
      en: 'Whom are we missing now, for example women or people without a network?',
    },
    {
      nl: 'Wat doen we voor wie niet mee kan doen?',
      en: 'What do we do for those who cannot take part?',
    },
  ],
  pitfalls: [
    {
      nl: 'Werkgever komt pas aan tafel als er kandidaten zijn',
      en: 'The employer only joins the table once there are candidates',
    },
    {
      nl: 'Mensen worden toegewezen in plaats van gekozen',
      en: 'People are assigned instead of chosen',
    },
    { nl: 'Taal is de enige zeef', en: 'Language is the only filter' },
    { nl: 'Te weinig aanmeldingen', en: 'Too few applications' },
    { nl: 'Te mooi beeld van het werk', en: 'Too rosy a picture of the work' },
  ],
  hints: {
    leads: ['case-manager', 'intermediary'],
    involvement: {
      does: ['case-manager', 'intermediary'],
      supports: ['employer', 'social-support', 'expert-by-experience'],
      advises: ['participant', 'vocational-trainer', 'language-trainer', 'job-coach'],
      informed: ['uwv'],
    },
    agreements: [
      { nl: 'Instroomprofiel op één A4', en: 'Entry profile on one sheet of A4' },
      { nl: 'Aantal plekken en startdatum', en: 'Number of places and start date' },
      {
        nl: 'Wie doet de intake en wie krijgt welke informatie',
        en: 'Who does the intake and who receives which information',
      },
      { nl: 'Wat gebeurt er na een nee', en: 'What happens after a no' },
    ],
    resources: [
      { nl: 'tijd: uren voor intake en voorlichting', en: 'time: hours for intake and information' },
      { nl: 'ruimte: meeloopplek', en: 'room: a place for taster days' },
      {
        nl: 'expertise: kennis van beroep en doelgroep',
        en: 'expertise: knowledge of the occupation and of the people it is for',
      },
      {
        nl: 'materiaal: uitleg in eigen taal, tolk',
        en: 'material: explanation in people’s own language, an interpreter',
      },
      { nl: 'geld: werving', en: 'money: recruitment' },
    ],
  },
}
