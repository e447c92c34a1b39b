import type { TemplatePhase } from '../template-phase.ts'

/** Phase 4: how the participant learns the trade, and what proves it. */
export const training: TemplatePhase = {
  id: 'training',
  title: { nl: 'Vakopleiding', en: 'Vocational training' },
  question: { nl: 'Hoe haalt de deelnemer het vak?', en: 'How does the participant master the trade?' },
  aim: {
    nl: 'De deelnemer leert het vak en krijgt bewijs dat telt.',
    en: 'The participant learns the trade and gets proof that counts.',
  },
  continuous: false,
  learn: 2,
  tasks: [
    {
      nl: 'Leerroute kiezen: diploma, certificaat of praktijkverklaring',
      en: 'Choose a route: diploma, certificate or praktijkverklaring (statement of practical skills)',
    },
    { nl: 'Maatwerkprogramma maken', en: 'Make a tailored programme' },
    { nl: 'Leerbedrijf laten erkennen', en: 'Have the company recognised as a training company' },
    { nl: 'Praktijkovereenkomst tekenen', en: 'Sign the work placement contract' },
    { nl: 'Les met taalsteun', en: 'Lessons with language support' },
    { nl: 'Examen of beoordeling op de werkplek', en: 'Examination or assessment at the workplace' },
    { nl: 'Eerder geleerde kennis erkennen', en: 'Recognise what was learned before' },
  ],
  prompts: [
    {
      nl: 'Welk bewijs vraagt de werkgever en wat heeft de deelnemer eraan?',
      en: 'What proof does the employer ask for, and what good is it to the participant?',
    },
    {
      nl: 'Bbl, derde leerweg of branchecursus?',
      en: 'Bbl (work-based route), derde leerweg (flexible route for adults) or a sector course?',
    },
    { nl: 'Wie past het lesmateriaal aan?', en: 'Who adapts the course material?' },
    { nl: 'Kan instroom het hele jaar?', en: 'Can people start all year round?' },
    {
      nl: 'Wie betaalt als iemand langer nodig heeft?',
      en: 'Who pays if someone needs longer?',
    },
  ],
  pitfalls: [
    { nl: 'Vaste instroomdatum', en: 'A fixed start date' },
    { nl: 'Groep te klein', en: 'Group too small' },
    { nl: 'Examentaal te moeilijk', en: 'Language of the examination too difficult' },
    { nl: 'Certificaat zonder waarde elders', en: 'A certificate that is worth nothing elsewhere' },
    { nl: 'Niemand betaalt verlenging', en: 'Nobody pays for an extension' },
  ],
  hints: {
    leads: ['vocational-trainer'],
    involvement: {
      does: ['vocational-trainer', 'workplace-trainer', 'participant'],
      supports: ['language-trainer', 'employer', 'sector-body'],
      advises: ['job-coach', 'work-centre'],
      informed: ['case-manager'],
    },
    agreements: [
      { nl: 'Route en bewijs', en: 'Route and proof' },
      { nl: 'Lesdag en werkdagen', en: 'Day of lessons and days of work' },
      { nl: 'Taalsteun in de les', en: 'Language support in the lessons' },
      { nl: 'Wat bij vertraging', en: 'What to do in case of delay' },
    ],
    resources: [
      { nl: 'tijd: docent en leermeester', en: 'time: teacher and workplace trainer' },
      { nl: 'geld: lesgeld, examengeld', en: 'money: tuition and examination fees' },
      { nl: 'ruimte: praktijklokaal', en: 'room: a workshop for practical lessons' },
      { nl: 'materiaal: aangepast lesmateriaal', en: 'material: adapted course material' },
      {
        nl: 'regeling: praktijkleren, O&O-fonds, SLIM, ESF+',
        en: 'scheme: praktijkleren (subsidy for workplace learning), O&O-fonds (sector training fund), SLIM (training subsidy for small firms), ESF+ (European Social Fund Plus)',
      },
    ],
  },
}
