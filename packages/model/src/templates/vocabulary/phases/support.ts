import type { TemplatePhase } from '../template-phase.ts'

/** Phase 3, which runs alongside all the others: who stands beside participant and employer. */
export const support: TemplatePhase = {
  id: 'support',
  title: { nl: 'Extra begeleiding', en: 'Additional support' },
  question: { nl: 'Wie staat naast de deelnemer?', en: 'Who stands beside the participant?' },
  aim: {
    nl: 'Deelnemer en werkgever krijgen op tijd hulp, het hele traject lang.',
    en: 'Participant and employer get help in time, all through the programme.',
  },
  continuous: true,
  learn: '1-3',
  tasks: [
    { nl: 'Eén vast aanspreekpunt kiezen', en: 'Choose a single contact' },
    { nl: 'Vaste gesprekken met deelnemer', en: 'Regular talks with the participant' },
    {
      nl: 'Vaste gesprekken met leidinggevende en buddy',
      en: 'Regular talks with the supervisor and the buddy',
    },
    { nl: 'Extra taalhulp', en: 'Extra help with language' },
    {
      nl: 'Hulp bij geld, wonen, gezondheid en stress',
      en: 'Help with money, housing, health and stress',
    },
    { nl: 'Team op de werkvloer voorbereiden', en: 'Prepare the team on the work floor' },
    {
      nl: 'Afspraken bij verzuim of dreigende uitval',
      en: 'Agreements for absence or when someone may drop out',
    },
  ],
  prompts: [
    {
      nl: 'Wie belt de deelnemer als het misgaat? En wie belt de werkgever?',
      en: 'Who calls the participant when things go wrong? And who calls the employer?',
    },
    { nl: 'Wie begeleidt buiten werktijd?', en: 'Who gives support outside working hours?' },
    {
      nl: 'Wanneer is het genoeg en wie bouwt af?',
      en: 'When is it enough, and who winds the support down?',
    },
    {
      nl: 'Hoeveel uur per week is echt beschikbaar?',
      en: 'How many hours a week are really available?',
    },
    {
      nl: 'Wat heeft het team nodig om inclusief te zijn?',
      en: 'What does the team need in order to be inclusive?',
    },
  ],
  pitfalls: [
    { nl: 'Drie coaches en niemand belt', en: 'Three coaches and nobody calls' },
    { nl: 'Buddy krijgt geen uren', en: 'The buddy gets no hours' },
    { nl: 'Begeleiding stopt bij het contract', en: 'Support stops at the contract' },
    {
      nl: 'Privéproblemen komen te laat in beeld',
      en: 'Problems at home come to light too late',
    },
    { nl: 'Werkgever staat er alleen voor', en: 'The employer is left to cope alone' },
  ],
  hints: {
    leads: ['job-coach'],
    involvement: {
      does: ['job-coach', 'buddy'],
      supports: ['employer', 'language-trainer', 'social-support', 'expert-by-experience'],
      advises: ['participant', 'case-manager', 'vocational-trainer'],
      informed: ['coordinator'],
    },
    agreements: [
      { nl: 'Eén telefoonnummer', en: 'One telephone number' },
      { nl: 'Uren buddy per week', en: 'Hours for the buddy per week' },
      { nl: 'Overlegritme', en: 'How often we meet' },
      { nl: 'Wat delen we wel en niet', en: 'What we do and do not share' },
      { nl: 'Afbouw en nazorg', en: 'Winding down and aftercare' },
    ],
    resources: [
      { nl: 'tijd: coachuren en buddyuren', en: 'time: hours for the coach and the buddy' },
      { nl: 'expertise: cultuursensitief werken', en: 'expertise: culturally sensitive ways of working' },
      {
        nl: 'geld: jobcoaching of begeleidingsbudget',
        en: 'money: job coaching or a support budget',
      },
      { nl: 'ruimte: rustige gespreksplek', en: 'room: a quiet place to talk' },
    ],
  },
}
