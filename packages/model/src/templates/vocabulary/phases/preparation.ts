import type { TemplatePhase } from '../template-phase.ts'

/** Phase 2: what has to be in place before someone can start. */
export const preparation: TemplatePhase = {
  id: 'preparation',
  title: { nl: 'Voortraject', en: 'Preparatory programme' },
  question: { nl: 'Wat is nodig om te kunnen starten?', en: 'What does it take to be able to start?' },
  aim: {
    nl: 'De deelnemer is klaar voor opleiding en werkvloer. Praktische zaken zijn geregeld.',
    en: 'The participant is ready for training and the work floor. Practical matters are arranged.',
  },
  continuous: false,
  learn: 1,
  tasks: [
    { nl: 'Vaktaal en schooltaal oefenen', en: 'Practise the language of the trade and of school' },
    { nl: 'Beroep en werkcultuur leren kennen', en: 'Get to know the occupation and the work culture' },
    { nl: 'Veiligheid en basisvaardigheden', en: 'Safety and basic skills' },
    { nl: 'Proefdagen bij de werkgever', en: 'Trial days with the employer' },
    {
      nl: 'Kinderopvang, reiskosten, laptop en inkomen regelen',
      en: 'Arrange childcare, travel costs, a laptop and income',
    },
    {
      nl: 'Rooster afstemmen met inburgering',
      en: 'Fit the timetable to the civic integration course',
    },
    { nl: 'Go/no-go-gesprek', en: 'Go/no-go meeting' },
  ],
  prompts: [
    { nl: 'Hoe lang duurt het en wie betaalt?', en: 'How long does it take and who pays?' },
    {
      nl: 'Hoe past dit in het PIP en de leerroute?',
      en: 'How does this fit the PIP (personal integration plan) and the learning route?',
    },
    {
      nl: 'Welke taal is echt nodig op dag één?',
      en: 'Which language skills are really needed on day one?',
    },
    { nl: 'Wat moet thuis geregeld zijn?', en: 'What must be arranged at home?' },
    {
      nl: 'Wie beslist over doorgaan en op grond waarvan?',
      en: 'Who decides whether to go on, and on what grounds?',
    },
  ],
  pitfalls: [
    {
      nl: 'Les en inburgering op hetzelfde moment',
      en: 'Lessons and civic integration at the same time',
    },
    {
      nl: 'Algemene taal in plaats van vaktaal',
      en: 'Everyday language instead of the language of the trade',
    },
    { nl: 'Kinderopvang te laat', en: 'Childcare too late' },
    {
      nl: 'Wachten tussen voortraject en start',
      en: 'Waiting between the preparatory programme and the start',
    },
    { nl: 'Go/no-go zonder duidelijke maatstaf', en: 'Go/no-go without a clear standard' },
  ],
  hints: {
    leads: ['intermediary', 'language-trainer'],
    involvement: {
      does: ['language-trainer', 'vocational-trainer', 'participant'],
      supports: ['employer', 'case-manager', 'social-support', 'expert-by-experience'],
      advises: ['job-coach', 'sector-body'],
      informed: ['uwv', 'work-centre'],
    },
    agreements: [
      { nl: 'Weekrooster', en: 'Weekly timetable' },
      { nl: 'Go/no-go-criteria', en: 'Criteria for go/no-go' },
      {
        nl: 'Wie regelt randvoorwaarden vóór de start',
        en: 'Who arranges the practical conditions before the start',
      },
      { nl: 'Wat is de plek na een go', en: 'Which place follows a go' },
    ],
    resources: [
      { nl: 'tijd: lesuren en proefdagen', en: 'time: lesson hours and trial days' },
      {
        nl: 'geld: inburgerings- en re-integratiebudget',
        en: 'money: budgets for civic integration and for return to work',
      },
      { nl: 'ruimte: leslokaal of oefenplaats', en: 'room: a classroom or a place to practise' },
      { nl: 'materiaal: kleding, laptop, gereedschap', en: 'material: clothing, laptop, tools' },
      {
        nl: 'regeling: mbo- of branchesubsidie',
        en: 'scheme: mbo (vocational college) or sector grant',
      },
    ],
  },
}
