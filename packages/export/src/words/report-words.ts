import type { Locale } from '@praatplaat/model'

/** What the report tells beside what every paper tells. */
export interface ReportWords {
  readonly handovers: string
  readonly handoverColumns: readonly [from: string, to: string, who: string, when: string, agreement: string]
  readonly fromTo: (from: string, to: string) => string
  readonly noMoment: string
  readonly noAgreement: string
  readonly agreementNumber: (number: number) => string

  readonly needs: string
  readonly needColumns: readonly [who: string, ofWhom: string, what: string, phase: string, answer: string]

  readonly resources: string
  readonly resourceColumns: readonly [
    what: string,
    kind: string,
    provider: string,
    phase: string,
    status: string,
    until: string,
    lasting: string,
  ]
  readonly paysFor: (roles: string) => string

  readonly questions: string

  readonly findings: string
  readonly findingsMeaning: string
  readonly noFindings: string
  readonly todo: string
  readonly setAside: string
  readonly because: (reason: string) => string

  readonly comments: string
  readonly onAgreement: (number: number, text: string) => string
  readonly onChip: (role: string, phase: string) => string
  readonly onGone: string

  readonly notes: string
  readonly onBoard: string

  readonly changes: string
  readonly changesMeaning: (template: string) => string
  readonly things: Readonly<Record<'phases' | 'roles' | 'themes', string>>
  readonly added: (thing: string) => string
  readonly removed: (thing: string) => string
  readonly hidden: (thing: string) => string
  readonly changed: (thing: string, fields: string) => string
  readonly reordered: Readonly<Record<'phases' | 'roles', string>>
  readonly fields: Readonly<Record<string, string>>
  readonly otherField: string
}

export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  nl: {
    handovers: 'Waar gaat de regie over?',
    handoverColumns: ['Van fase', 'Naar fase', 'Van wie naar wie', 'Wanneer', 'Afspraak'],
    fromTo: (from, to) => `Van ${from} naar ${to}`,
    noMoment: 'Nog niet gezegd',
    noAgreement: 'Nog geen',
    agreementNumber: (number) => `Afspraak ${number}`,

    needs: 'Wie heeft wat nodig?',
    needColumns: ['Wie', 'Van wie', 'Wat', 'Fase', 'Antwoord'],

    resources: 'Middelen: wat brengt wie in?',
    resourceColumns: ['Wat', 'Soort', 'Van wie', 'Waarvoor', 'Stand', 'Tot en met', 'Blijft het?'],
    paysFor: (roles) => `Betaalt het werk van ${roles}.`,

    questions: 'Open vragen',

    findings: 'Bevindingen',
    findingsMeaning: 'Dit valt op aan de plaat. Het zijn punten om te bespreken, geen fouten.',
    noFindings: 'Aan de plaat valt nu niets op dat nog besproken moet worden.',
    todo: 'Doen: ',
    setAside: 'Bewust zo gelaten',
    because: (reason) => `Waarom: ${reason}`,

    comments: 'Opmerkingen die nog open zijn',
    onAgreement: (number, text) => `Bij afspraak ${number} (${text})`,
    onChip: (role, phase) => `Bij ${role} in ${phase}`,
    onGone: 'Bij iets dat van de plaat is gehaald',

    notes: 'Briefjes',
    onBoard: 'Op de plaat',

    changes: 'Wat de groep aan de plaat zelf heeft veranderd',
    changesMeaning: (template) => `Vergeleken met het sjabloon ‘${template}’ waarmee de plaat begon.`,
    things: { phases: 'de fase', roles: 'de rol', themes: 'het dwarsthema' },
    added: (thing) => `Erbij gekomen: ${thing}.`,
    removed: (thing) => `Weggehaald: ${thing}.`,
    hidden: (thing) => `Verborgen: ${thing}.`,
    changed: (thing, fields) => `Aangepast: ${thing} (${fields}).`,
    reordered: {
      phases: 'De fasen staan in een andere volgorde.',
      roles: 'De rollen staan in een andere volgorde.',
    },
    fields: {
      title: 'naam',
      label: 'naam',
      name: 'volledige naam',
      question: 'vraag',
      aim: 'doel',
      prompts: 'praatvragen',
      questions: 'vragen',
      symbol: 'teken',
      colour: 'kleur',
      description: 'uitleg',
      hidden: 'weer te zien',
    },
    otherField: 'inhoud',
  },
  en: {
    handovers: 'Where does the lead change hands?',
    handoverColumns: ['From phase', 'To phase', 'From whom to whom', 'When', 'Agreement'],
    fromTo: (from, to) => `From ${from} to ${to}`,
    noMoment: 'Not said yet',
    noAgreement: 'None yet',
    agreementNumber: (number) => `Agreement ${number}`,

    needs: 'Who needs what?',
    needColumns: ['Who', 'Of whom', 'What', 'Phase', 'Answer'],

    resources: 'Resources: who brings in what?',
    resourceColumns: ['What', 'Kind', 'From', 'For', 'Status', 'Until', 'Does it stay?'],
    paysFor: (roles) => `Pays for the work of ${roles}.`,

    questions: 'Open questions',

    findings: 'Findings',
    findingsMeaning: 'This is what stands out on the canvas. These are points to talk over, not mistakes.',
    noFindings: 'Nothing stands out on the canvas now that is still to be talked over.',
    todo: 'To do: ',
    setAside: 'Left like this on purpose',
    because: (reason) => `Why: ${reason}`,

    comments: 'Comments that are still open',
    onAgreement: (number, text) => `On agreement ${number} (${text})`,
    onChip: (role, phase) => `On ${role} in ${phase}`,
    onGone: 'On something that was taken off the canvas',

    notes: 'Notes',
    onBoard: 'On the canvas',

    changes: 'What the group changed in the canvas itself',
    changesMeaning: (template) => `Compared with the template ‘${template}’ that the canvas began with.`,
    things: { phases: 'the phase', roles: 'the role', themes: 'the theme' },
    added: (thing) => `Added: ${thing}.`,
    removed: (thing) => `Removed: ${thing}.`,
    hidden: (thing) => `Hidden: ${thing}.`,
    changed: (thing, fields) => `Changed: ${thing} (${fields}).`,
    reordered: {
      phases: 'The phases stand in another order.',
      roles: 'The roles stand in another order.',
    },
    fields: {
      title: 'name',
      label: 'name',
      name: 'full name',
      question: 'question',
      aim: 'aim',
      prompts: 'prompts',
      questions: 'questions',
      symbol: 'symbol',
      colour: 'colour',
      description: 'description',
      hidden: 'shown again',
    },
    otherField: 'content',
  },
}
