import type { Involvement, Locale } from '@praatplaat/model'

/**
 * What who learns and works is handed. Short sentences and common words (A2). Nothing here promises anything, and the
 * words of the group are not quoted, for they are not A2 and may hold names.
 */
export interface ParticipantWords {
  readonly concept: { readonly strong: string; readonly text: string }
  readonly notice: string
  readonly releasedOn: string

  readonly steps: string
  readonly noSteps: string
  /** What happens in a phase of the templates, by its id. */
  readonly phases: Readonly<Record<string, { readonly title: string; readonly text: string }>>
  readonly allTheTime: string

  readonly helpers: string
  readonly noHelpers: string
  readonly helperColumns: readonly [who: string, how: string, when: string]
  /** What a role of the templates does for you, by its id. */
  readonly roles: Readonly<Record<string, { readonly name: string; readonly text: string }>>
  readonly step: (numbers: readonly number[]) => string
  readonly otherRole: string

  readonly mine: string
  readonly nothingOfMine: string
  readonly mineIn: (number: number, title: string) => string
  readonly parts: Readonly<Record<Involvement, string>>

  readonly call: string
  readonly callWho: (role: string) => string
  readonly callNobody: string
  readonly fillIn: string
  readonly name: string
  readonly phone: string
  readonly ask: string
}

export const participantWords: Readonly<Record<Locale, ParticipantWords>> = {
  nl: {
    concept: { strong: 'Concept.', text: 'Dit is nog niet klaar. Geef dit nog niet aan deelnemers.' },
    notice: 'Dit is een plan. Het kan nog veranderen. Dit papier is geen contract.',
    releasedOn: 'Goedgekeurd op',

    steps: 'Wat gaat er gebeuren?',
    noSteps: 'Het plan heeft nog geen stappen.',
    phases: {
      recruitment: { title: 'Kennismaken', text: 'Wij praten met u. Past dit werk bij u? U kiest zelf mee.' },
      preparation: { title: 'Voorbereiden', text: 'U leert wat u nodig heeft. Bijvoorbeeld Nederlands.' },
      support: { title: 'Hulp', text: 'Iemand helpt u met leren, werken en thuis.' },
      training: { title: 'Het vak leren', text: 'U gaat naar school. U leert het vak.' },
      experience: {
        title: 'Oefenen op het werk',
        text: 'U werkt bij een bedrijf. U leert daar van collega’s.',
      },
      match: { title: 'Werk', text: 'Wij zoeken met u een baan die bij u past.' },
    },
    allTheTime: 'Dit gaat de hele tijd door.',

    helpers: 'Wie helpt mij?',
    noHelpers: 'Dat is nog niet bekend.',
    helperColumns: ['Wie', 'Wat doet die voor mij?', 'Wanneer'],
    roles: {
      employer: { name: 'Werkgever', text: 'Geeft u werk en een plek om te leren.' },
      'case-manager': { name: 'Klantmanager', text: 'Werkt bij de gemeente. Helpt met geld en inburgering.' },
      intermediary: { name: 'Intermediair', text: 'Brengt u bij een werkgever.' },
      'language-trainer': { name: 'Taaldocent', text: 'Leert u Nederlands.' },
      'job-coach': { name: 'Jobcoach', text: 'Helpt u met leren en werken.' },
      'expert-by-experience': {
        name: 'Ervaringsdeskundige',
        text: 'Was zelf nieuw in Nederland. Begrijpt u.',
      },
      'vocational-trainer': { name: 'Vakdocent', text: 'Leert u het vak.' },
      buddy: { name: 'Buddy', text: 'Is een collega. U kunt alles vragen.' },
      'workplace-trainer': { name: 'Praktijkopleider', text: 'Leert u het werk. Kijkt wat u al kunt.' },
      coordinator: { name: 'Regisseur', text: 'Regelt het plan in de stad.' },
      'work-centre': { name: 'Werkcentrum', text: 'Weet veel over werk en cursussen.' },
      uwv: { name: 'UWV', text: 'Regelt geld als u ziek bent of geen werk heeft.' },
      'social-support': { name: 'Maatschappelijke hulp', text: 'Helpt met huis, geld en brieven.' },
      'sector-body': { name: 'Branche', text: 'Kent het vak en de bedrijven.' },
    },
    step: (numbers) => `Stap ${inRow(numbers, 'en')}`,
    otherRole: 'Vraag wat deze persoon voor u doet.',

    mine: 'Wat doe ik zelf?',
    nothingOfMine: 'Dat is nog niet bekend. Vraag ernaar.',
    mineIn: (number, title) => `Stap ${number}. ${title}: `,
    parts: {
      does: 'ik doe dit zelf.',
      supports: 'ik werk mee.',
      advises: 'ik zeg wat ik vind.',
      informed: 'ik hoor wat er gebeurt.',
    },

    call: 'Wie kan ik bellen?',
    callWho: (role) => `Heeft u een vraag? Of gaat het niet goed? Bel uw ${role}.`,
    callNobody: 'Heeft u een vraag? Of gaat het niet goed? Vraag wie u kunt bellen.',
    fillIn: 'Schrijf hier samen op:',
    name: 'Naam:',
    phone: 'Telefoon:',
    ask: 'Begrijpt u iets niet? Vraag het. Vragen mag altijd.',
  },
  en: {
    concept: { strong: 'Draft.', text: 'This is not ready yet. Do not give it to participants yet.' },
    notice: 'This is a plan. It can still change. This paper is not a contract.',
    releasedOn: 'Approved on',

    steps: 'What will happen?',
    noSteps: 'The plan has no steps yet.',
    phases: {
      recruitment: {
        title: 'Getting to know you',
        text: 'We talk with you. Is this work right for you? You choose too.',
      },
      preparation: { title: 'Getting ready', text: 'You learn what you need. For example Dutch.' },
      support: { title: 'Help', text: 'Somebody helps you with learning, work and home.' },
      training: { title: 'Learning the trade', text: 'You go to school. You learn the trade.' },
      experience: {
        title: 'Practice at work',
        text: 'You work at a company. You learn from colleagues there.',
      },
      match: { title: 'Work', text: 'Together we look for a job that is right for you.' },
    },
    allTheTime: 'This goes on all the time.',

    helpers: 'Who helps me?',
    noHelpers: 'We do not know yet.',
    helperColumns: ['Who', 'What do they do for me?', 'When'],
    roles: {
      employer: { name: 'Employer', text: 'Gives you work and a place to learn.' },
      'case-manager': {
        name: 'Case manager',
        text: 'Works for the municipality. Helps with money and integration.',
      },
      intermediary: { name: 'Intermediary', text: 'Brings you to an employer.' },
      'language-trainer': { name: 'Language teacher', text: 'Teaches you Dutch.' },
      'job-coach': { name: 'Job coach', text: 'Helps you with learning and work.' },
      'expert-by-experience': { name: 'Expert by experience', text: 'Was new here too. Understands you.' },
      'vocational-trainer': { name: 'Trade teacher', text: 'Teaches you the trade.' },
      buddy: { name: 'Buddy', text: 'Is a colleague. You can ask anything.' },
      'workplace-trainer': {
        name: 'Workplace trainer',
        text: 'Teaches you the work. Looks at what you can do.',
      },
      coordinator: { name: 'Coordinator', text: 'Arranges the plan in the city.' },
      'work-centre': { name: 'Work centre', text: 'Knows a lot about work and courses.' },
      uwv: { name: 'UWV', text: 'Arranges money when you are ill or have no work.' },
      'social-support': { name: 'Social support', text: 'Helps with housing, money and letters.' },
      'sector-body': { name: 'Sector body', text: 'Knows the trade and the companies.' },
    },
    step: (numbers) => (numbers.length === 1 ? 'Step ' : 'Steps ') + inRow(numbers, 'and'),
    otherRole: 'Ask what this person does for you.',

    mine: 'What do I do myself?',
    nothingOfMine: 'We do not know yet. Ask about it.',
    mineIn: (number, title) => `Step ${number}. ${title}: `,
    parts: {
      does: 'I do this myself.',
      supports: 'I help.',
      advises: 'I say what I think.',
      informed: 'I hear what happens.',
    },

    call: 'Who can I call?',
    callWho: (role) => `Do you have a question? Or is it not going well? Call your ${role}.`,
    callNobody: 'Do you have a question? Or is it not going well? Ask who you can call.',
    fillIn: 'Write down here together:',
    name: 'Name:',
    phone: 'Telephone:',
    ask: 'Is something not clear? Ask. You may always ask.',
  },
}

/** "1, 2 en 5": each step is there to point at. */
function inRow(numbers: readonly number[], and: string): string {
  const last = numbers.at(-1)
  return numbers.length < 2 ? String(last ?? '') : `${numbers.slice(0, -1).join(', ')} ${and} ${last}`
}
