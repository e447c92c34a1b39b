import type { Locale } from '@praatplaat/model'

/** What an employer reads on one page. */
export interface EmployerWords {
  readonly for: (role: string) => string
  readonly noEmployer: string

  readonly does: string
  readonly nothingToDo: string
  readonly leadsIn: (phases: string) => string
  readonly owns: string
  readonly joins: (owner: string) => string
  readonly columns: readonly [agreement: string, yourPart: string, due: string, status: string]
  readonly asked: (role: string, text: string, answer: string) => string

  readonly helpers: string
  readonly noHelpers: string
  readonly helperColumns: readonly [who: string, where: string]

  readonly gets: string
  readonly nothingToGet: string
  readonly need: (role: string, text: string, answer: string) => string

  readonly pays: string
  readonly nothingToPay: string

  readonly steps: string
  readonly noSteps: string
  readonly stepDue: (day: string) => string
  readonly stepOverdue: (day: string) => string
  readonly stepJoin: (owner: string, text: string) => string
  readonly stepAnswer: (role: string, text: string) => string
  readonly stepLead: string
  readonly stepAsk: string
  readonly andMore: (count: number) => string
}

export const employerWords: Readonly<Record<Locale, EmployerWords>> = {
  nl: {
    for: (role) => `Praatplaat · voor ${role}`,
    noEmployer: 'Er staat nog geen werkgever op deze plaat.',

    does: 'Wat u doet, en wanneer',
    nothingToDo: 'U heeft nog geen afspraken op deze plaat.',
    leadsIn: (phases) => `U heeft de regie in ${phases}.`,
    owns: 'U bent trekker',
    joins: (owner) => `U helpt ${owner}`,
    columns: ['Afspraak', 'Uw deel', 'Klaar op', 'Stand'],
    asked: (role, text, answer) => `${role} vraagt u: ‘${text}’ (${answer}).`,

    helpers: 'Wie u helpt',
    noHelpers: 'Er staat nog niemand bij u in een fase.',
    helperColumns: ['Rol', 'Doet het werk met u in'],

    gets: 'Wat u krijgt',
    nothingToGet: 'U heeft nog niets gevraagd.',
    need: (role, text, answer) => `U vroeg ${role}: ‘${text}’ (${answer}).`,

    pays: 'Wat u inbrengt en betaalt',
    nothingToPay: 'Van u staat nog niets op de plaat.',

    steps: 'Uw eerste drie stappen',
    noSteps: 'Er zijn nu geen stappen voor u afgesproken.',
    stepDue: (day) => day,
    stepOverdue: (day) => `te laat: ${day}`,
    stepJoin: (owner, text) => `Help ${owner}: ${text}`,
    stepAnswer: (role, text) => `Geef ${role} antwoord op ‘${text}’.`,
    stepLead: 'Bespreek met de anderen tot wanneer u de regie heeft.',
    stepAsk: 'Vertel aan tafel wat u van de anderen nodig heeft.',
    andMore: (count) => (count === 1 ? 'Nog 1 staat in het verslag.' : `Nog ${count} staan in het verslag.`),
  },
  en: {
    for: (role) => `Praatplaat · for ${role}`,
    noEmployer: 'There is no employer on this canvas yet.',

    does: 'What you do, and when',
    nothingToDo: 'You have no agreements on this canvas yet.',
    leadsIn: (phases) => `You have the lead in ${phases}.`,
    owns: 'You see to it',
    joins: (owner) => `You help ${owner}`,
    columns: ['Agreement', 'Your part', 'By', 'Status'],
    asked: (role, text, answer) => `${role} asks you: ‘${text}’ (${answer}).`,

    helpers: 'Who helps you',
    noHelpers: 'Nobody stands in a phase with you yet.',
    helperColumns: ['Role', 'Does the work with you in'],

    gets: 'What you get',
    nothingToGet: 'You have not asked for anything yet.',
    need: (role, text, answer) => `You asked ${role}: ‘${text}’ (${answer}).`,

    pays: 'What you bring in and pay',
    nothingToPay: 'There is nothing of yours on the canvas yet.',

    steps: 'Your first three steps',
    noSteps: 'No steps have been agreed for you now.',
    stepDue: (day) => day,
    stepOverdue: (day) => `overdue: ${day}`,
    stepJoin: (owner, text) => `Help ${owner}: ${text}`,
    stepAnswer: (role, text) => `Answer ${role}: ‘${text}’.`,
    stepLead: 'Talk over with the others until when you have the lead.',
    stepAsk: 'Tell the table what you need of the others.',
    andMore: (count) => (count === 1 ? '1 more is in the report.' : `${count} more are in the report.`),
  },
}
