import type { Locale } from '@praatplaat/model'

/** What the memo for a municipality says. It is written to who decides, and was not at the table. */
export interface MemoWords {
  readonly aim: string
  readonly noAim: string
  readonly aimOf: (sector: string, tailoring: string) => string

  readonly decision: string
  readonly decisionAsked: string
  readonly noDecision: string
  readonly decideProposal: (text: string, due: string) => string
  readonly decideNeed: (role: string, text: string) => string
  readonly decideMeans: (means: string, what: string) => string
  readonly decideQuestion: (text: string) => string
  readonly andMore: (count: number) => string

  readonly lead: string

  readonly part: string
  readonly noPart: string
  readonly partIs: (roles: string) => string
  readonly leadsIn: (phases: string) => string

  readonly means: string
  readonly meansColumns: readonly [what: string, provider: string, status: string, until: string]
  readonly moneyOf: string
  readonly noMeans: string
  readonly otherMeans: (count: number) => string

  readonly risks: string
  readonly noRisks: string

  readonly embedding: string
  readonly staysAll: string
  readonly losesDoers: (phases: string) => string
  readonly losesMeans: (phases: string) => string
  readonly temporaryCount: (count: number) => string
  readonly permanent: (means: string) => string
  readonly nothingPermanent: string
}

export const memoWords: Readonly<Record<Locale, MemoWords>> = {
  nl: {
    aim: 'Doel',
    noAim: 'De groep heeft nog geen doel opgeschreven.',
    aimOf: (sector, tailoring) =>
      [sector && `Sector: ${sector}.`, tailoring && `Maatwerk: ${tailoring}.`].filter(Boolean).join(' '),

    decision: 'Welk besluit vragen wij?',
    decisionAsked: 'Wij vragen de gemeente:',
    noDecision: 'Uit de plaat volgt nu geen besluit voor de gemeente.',
    decideProposal: (text, due) => `ja of nee te zeggen tegen het voorstel ‘${text}’${due && ` (${due})`}`,
    decideNeed: (role, text) => `antwoord te geven aan ${role}: ‘${text}’`,
    decideMeans: (means, what) => `te besluiten wat er komt na ${means} (${what})`,
    decideQuestion: (text) => `mee te beslissen over de vraag ‘${text}’`,
    andMore: (count) =>
      count === 1 ? 'Nog 1 punt staat in het verslag.' : `Nog ${count} punten staan in het verslag.`,

    lead: 'Wie heeft de regie per fase?',

    part: 'Wat doet de gemeente?',
    noPart: 'De gemeente heeft nog geen afspraken op deze plaat.',
    partIs: (roles) => `Voor de gemeente staan aan tafel: ${roles}.`,
    leadsIn: (phases) => `De gemeente heeft de regie in ${phases}.`,

    means: 'Middelen en einddatums',
    meansColumns: ['Middel', 'Van wie', 'Stand', 'Tot en met'],
    moneyOf: 'Geld van een andere partij',
    noMeans: 'Er staan nog geen middelen met een einddatum of een tekort op de plaat.',
    otherMeans: (count) =>
      count === 1
        ? 'Daarnaast is er 1 middel zonder einddatum.'
        : `Daarnaast zijn er ${count} middelen zonder einddatum.`,

    risks: 'Risico’s',
    noRisks: 'Uit de plaat blijken nu geen grote risico’s.',

    embedding: 'Borging: wat blijft als het project stopt?',
    staysAll: 'In elke fase blijft er iemand die het werk doet en blijven er middelen.',
    losesDoers: (phases) => `Niemand doet het werk meer in ${phases}.`,
    losesMeans: (phases) => `Er blijven geen middelen over in ${phases}.`,
    temporaryCount: (count) =>
      count === 1 ? '1 middel is tijdelijk en valt weg.' : `${count} middelen zijn tijdelijk en vallen weg.`,
    permanent: (means) => `Blijvend is: ${means}.`,
    nothingPermanent: 'Van geen enkel middel is gezegd dat het blijft.',
  },
  en: {
    aim: 'Aim',
    noAim: 'The group has not written down an aim yet.',
    aimOf: (sector, tailoring) =>
      [sector && `Sector: ${sector}.`, tailoring && `Tailoring: ${tailoring}.`].filter(Boolean).join(' '),

    decision: 'Which decision do we ask for?',
    decisionAsked: 'We ask the municipality:',
    noDecision: 'The canvas asks for no decision by the municipality now.',
    decideProposal: (text, due) => `to say yes or no to the proposal ‘${text}’${due && ` (${due})`}`,
    decideNeed: (role, text) => `to answer ${role}: ‘${text}’`,
    decideMeans: (means, what) => `to decide what comes after ${means} (${what})`,
    decideQuestion: (text) => `to help decide on the question ‘${text}’`,
    andMore: (count) =>
      count === 1 ? '1 more point is in the report.' : `${count} more points are in the report.`,

    lead: 'Who has the lead in each phase?',

    part: 'What does the municipality do?',
    noPart: 'The municipality has no agreements on this canvas yet.',
    partIs: (roles) => `At the table for the municipality: ${roles}.`,
    leadsIn: (phases) => `The municipality has the lead in ${phases}.`,

    means: 'Resources and end dates',
    meansColumns: ['Resource', 'From', 'Status', 'Until'],
    moneyOf: 'Money of another party',
    noMeans: 'No resources with an end date or a shortage are on the canvas yet.',
    otherMeans: (count) =>
      count === 1
        ? 'There is 1 other resource, without an end date.'
        : `There are ${count} other resources, without an end date.`,

    risks: 'Risks',
    noRisks: 'The canvas shows no great risks now.',

    embedding: 'Embedding: what stays when the project stops?',
    staysAll: 'In every phase somebody stays who does the work, and resources stay.',
    losesDoers: (phases) => `Nobody does the work any more in ${phases}.`,
    losesMeans: (phases) => `No resources are left in ${phases}.`,
    temporaryCount: (count) =>
      count === 1
        ? '1 resource is temporary and falls away.'
        : `${count} resources are temporary and fall away.`,
    permanent: (means) => `Permanent: ${means}.`,
    nothingPermanent: 'It has not been said of any resource that it will stay.',
  },
}
