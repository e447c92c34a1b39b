import type { Involvement, Locale } from '@praatplaat/model'

/** What is told over all tables of a workshop. */
export interface WorkshopWords {
  readonly kicker: string
  readonly meaning: string
  readonly untitled: string
  /** Beside what a plan of several tables has of one of them. */
  readonly comesFrom: (table: string) => string
  readonly asTheyStood: (day: string, time: string) => string
  readonly table: string
  /** Before the names of all tables. */
  readonly tablesNamed: string
  /** A table in full: its number and its name. */
  readonly tableTitle: (number: number, name: string) => string
  /** Tables in the middle of a sentence, by their numbers: "tafel 1, 2 en 5". */
  readonly tables: (numbers: readonly number[]) => string
  /** The same, where it is all of them. */
  readonly allTables: string
  readonly tableCount: (count: number) => string

  readonly differIn: (differing: number, phases: number) => string
  readonly leadDiffers: (phases: string) => string
  readonly leadNowhere: (phases: string) => string
  readonly withoutAgreement: (tables: string) => string

  readonly differences: string
  readonly noDifferences: string
  readonly agreed: string
  readonly nothingAgreed: string
  readonly columns: readonly [phase: string, lead: string, roles: string]
  readonly nobodyIn: (tables: string) => string
  readonly leadIn: (who: string, tables: string) => string
  readonly notThere: string
  readonly says: (role: string, answers: string) => string
  readonly saying: (what: string, tables: string) => string
  readonly rolesAgree: string
  readonly nobodyPlaced: string
  readonly involvements: Readonly<Record<Involvement, string>>

  readonly leads: string
  readonly leadsPart: (from: number, until: number) => string
  readonly noSuchPhase: string

  readonly agreements: string
  readonly noAgreements: string
  readonly needs: string
  readonly resources: string
  readonly questions: string
  readonly findings: string
  readonly findingsMeaning: string
  readonly noFindings: string

  readonly sheets: { readonly compare: string }
  readonly verdict: string
  readonly verdicts: Readonly<Record<'nobody' | 'agree' | 'open' | 'differ', string>>
  readonly differingRoles: string
}

const dutch = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
const english = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const workshopWords: Readonly<Record<Locale, WorkshopWords>> = {
  nl: {
    kicker: 'Praatplaat · verslag van alle tafels',
    meaning:
      'Dit document zet naast elkaar wat de tafels hebben neergelegd en afgesproken. Niemand kan er rechten aan ontlenen.',
    untitled: 'Bijeenkomst zonder naam',
    comesFrom: (table) => `Komt van ${table}`,
    asTheyStood: (day, time) => `de tafels op ${day} om ${time}`,
    table: 'Tafel',
    tablesNamed: 'Tafels',
    tableTitle: (number, name) => (name === `Tafel ${number}` ? name : `Tafel ${number} · ${name}`),
    allTables: 'alle tafels',
    tables: (numbers) => `tafel ${dutch.format(numbers.map(String))}`,
    tableCount: (count) => (count === 1 ? 'Er was 1 tafel.' : `Er waren ${count} tafels.`),

    differIn: (differing, phases) => {
      if (differing === 0) return 'De tafels verschillen in geen enkele fase.'
      return `De tafels verschillen in ${differing} van de ${phases} fasen.`
    },
    leadDiffers: (phases) => `Over de regie denken zij anders in ${phases}.`,
    leadNowhere: (phases) => `Aan geen enkele tafel heeft iemand de regie in ${phases}.`,
    withoutAgreement: (tables) => `Nog geen afspraken zijn er aan ${tables}.`,

    differences: 'Waar verschillen de tafels?',
    noDifferences: 'De tafels verschillen nergens van elkaar.',
    agreed: 'Waar verschillen de tafels niet?',
    nothingAgreed: 'In elke fase is er een verschil.',
    columns: ['Fase', 'Regie', 'Wie doet wat'],
    nobodyIn: (tables) => `Nog niemand: ${tables}`,
    leadIn: (who, tables) => `${who}: ${tables}`,
    notThere: 'staat er niet',
    says: (role, answers) => `${role}: ${answers}`,
    saying: (what, tables) => `${what} (${tables})`,
    rolesAgree: 'Wie in deze fase staat, doet aan elke tafel hetzelfde.',
    nobodyPlaced: 'Er staat nog niemand.',
    involvements: {
      does: 'voert uit',
      supports: 'werkt mee',
      advises: 'adviseert',
      informed: 'wordt geïnformeerd',
    },

    leads: 'Wie heeft de regie, per tafel?',
    leadsPart: (from, until) => `Tafel ${from} tot en met ${until}`,
    noSuchPhase: 'Geen fase',

    agreements: 'Afspraken van alle tafels',
    noAgreements: 'Aan de tafels zijn nog geen afspraken gemaakt.',
    needs: 'Wie heeft wat nodig, aan elke tafel?',
    resources: 'Middelen van alle tafels',
    questions: 'Open vragen van alle tafels',
    findings: 'Wat valt op, per tafel?',
    findingsMeaning:
      'Het zijn punten om te bespreken, geen fouten. In het verslag van een tafel staat wat eraan te doen is.',
    noFindings: 'Er valt nu niets op.',

    sheets: { compare: 'Verschillen' },
    verdict: 'Zijn de tafels het eens?',
    verdicts: {
      nobody: 'Nog nergens regie',
      agree: 'Eens over de regie',
      open: 'Nog niet overal regie',
      differ: 'Andere regie',
    },
    differingRoles: 'Rollen die anders staan',
  },
  en: {
    kicker: 'Praatplaat · report of all tables',
    meaning:
      'This document puts beside each other what the tables laid down and agreed. Nobody can derive rights from it.',
    untitled: 'Workshop without a name',
    comesFrom: (table) => `Comes from ${table}`,
    asTheyStood: (day, time) => `the tables on ${day} at ${time}`,
    table: 'Table',
    tablesNamed: 'Tables',
    tableTitle: (number, name) => (name === `Table ${number}` ? name : `Table ${number} · ${name}`),
    allTables: 'all tables',
    tables: (numbers) =>
      `${numbers.length === 1 ? 'table' : 'tables'} ${english.format(numbers.map(String))}`,
    tableCount: (count) => (count === 1 ? 'There was 1 table.' : `There were ${count} tables.`),

    differIn: (differing, phases) => {
      if (differing === 0) return 'The tables differ in no phase.'
      return `The tables differ in ${differing} of the ${phases} phases.`
    },
    leadDiffers: (phases) => `They have another lead in ${phases}.`,
    leadNowhere: (phases) => `At no table somebody has the lead in ${phases}.`,
    withoutAgreement: (tables) => `There are no agreements yet at ${tables}.`,

    differences: 'Where do the tables differ?',
    noDifferences: 'The tables do not differ from each other.',
    agreed: 'Where do the tables not differ?',
    nothingAgreed: 'There is a difference in every phase.',
    columns: ['Phase', 'Lead', 'Who does what'],
    nobodyIn: (tables) => `Nobody yet: ${tables}`,
    leadIn: (who, tables) => `${who}: ${tables}`,
    notThere: 'is not there',
    says: (role, answers) => `${role}: ${answers}`,
    saying: (what, tables) => `${what} (${tables})`,
    rolesAgree: 'Whoever stands in this phase does the same at every table.',
    nobodyPlaced: 'Nobody stands there yet.',
    involvements: { does: 'does it', supports: 'supports', advises: 'advises', informed: 'is informed' },

    leads: 'Who has the lead, by table?',
    leadsPart: (from, until) => `Table ${from} to ${until}`,
    noSuchPhase: 'No such phase',

    agreements: 'Agreements of all tables',
    noAgreements: 'The tables have made no agreements yet.',
    needs: 'Who needs what, at each table?',
    resources: 'Resources of all tables',
    questions: 'Open questions of all tables',
    findings: 'What stands out, by table?',
    findingsMeaning:
      'These are points to talk over, not mistakes. The report of a table says what to do about them.',
    noFindings: 'Nothing stands out now.',

    sheets: { compare: 'Differences' },
    verdict: 'Do the tables agree?',
    verdicts: {
      nobody: 'No lead anywhere yet',
      agree: 'Agreed on the lead',
      open: 'Not every table has a lead',
      differ: 'Another lead',
    },
    differingRoles: 'Roles that differ',
  },
}
