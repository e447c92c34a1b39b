import { employerWords } from './employer-words.ts'
import type { ExportWords } from './export-words.ts'
import { meansWords } from './means-words.ts'
import { memoWords } from './memo-words.ts'
import { participantWords } from './participant-words.ts'
import { reportWords } from './report-words.ts'
import { workshopWords } from './workshop-words.ts'

const names = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const list = (items: readonly string[]) => names.format(items)

export const en: ExportWords = {
  language: 'en-GB',
  product: 'Praatplaat',
  noContract: 'Agreements between partners, not a contract',
  noContractMeaning:
    'This document shows what the partners at the table agreed with each other. Nobody can derive rights from it.',
  untitled: 'Untitled canvas',

  goal: 'Goal',
  sector: 'Sector',
  tailoring: 'Tailoring',
  tailoringLevels: {
    light: 'Light: the regular route with some extra language',
    medium: 'Medium: an adapted timetable, one coach, language for the job',
    much: 'Much: a personal route, small steps, help in more areas',
  },
  heldOn: 'Workshop',
  exportedOn: 'Made on',
  version: 'Version',
  asItStood: (day, time) => `the canvas on ${day} at ${time}`,
  kickers: {
    report: 'Praatplaat · report',
    memo: 'Praatplaat · memo for the municipality',
    employer: 'Praatplaat · for the employer',
    participant: 'Praatplaat · for the participant',
  },

  inShort: 'In short',
  agreementCount: (total, perStatus) =>
    `There ${total === 1 ? 'is 1 agreement' : `are ${total} agreements`}: ${list(perStatus)}.`,
  statusCount: {
    proposed: (count) => `${count} proposed`,
    agreed: (count) => `${count} agreed`,
    running: (count) => `${count} running`,
    done: (count) => `${count} done`,
    stuck: (count) => `${count} stuck`,
    dropped: (count) => `${count} dropped`,
  },
  leadSettled: (settled, phases) => {
    if (settled === 0) return 'It is not clear yet who has the lead in any phase.'
    if (settled < phases) return `It is clear who has the lead in ${settled} of the ${phases} phases.`
    return phases === 1
      ? 'It is clear who has the lead.'
      : `It is clear who has the lead in all ${phases} phases.`
  },
  leadEmptyIn: (phases) => `Nobody has the lead yet in ${phases}.`,
  leadContestedIn: (phases) => `The lead is contested in ${phases}.`,
  noAgreementIn: (phases) => `There is no agreement yet in ${phases}.`,

  phase: 'Phase',
  phaseMention: (number, title) => (title ? `phase ${number} (${title})` : `phase ${number}`),
  untitledPhase: (number) => `Phase ${number}`,
  continuous: 'continuous',
  role: 'Role',
  roleGone: 'a role that was taken off the canvas',
  noPhases: 'There are no phases on this canvas yet.',
  hiddenPhase: (title) => (title ? `${title} (hidden)` : 'A hidden phase'),
  hiddenPhases: (titles, count) =>
    `Hidden on the canvas and left out here: the ${count === 1 ? 'phase' : 'phases'} ${titles}.`,
  hiddenRoles: (labels, count) =>
    `Hidden on the canvas and left out here: the ${count === 1 ? 'role' : 'roles'} ${labels}.`,
  quoted: (title) => `‘${title}’`,

  lead: 'Lead',
  leadPerPhase: 'Who has the lead?',
  leadUntil: 'Until',
  leadReason: 'Reason',
  leadEmpty: 'Nobody yet',
  leadContested: 'Contested',
  leadShared: 'Shared',
  leadMeaning: 'sees that it happens, keeps the overview and holds others to their word',

  agreements: 'Agreements',
  agreement: 'Agreement',
  number: 'No.',
  owner: 'Owner',
  partners: 'With',
  due: 'By',
  status: 'Status',
  statuses: {
    proposed: 'Proposed',
    agreed: 'Agreed',
    running: 'Running',
    done: 'Done',
    stuck: 'Stuck',
    dropped: 'Dropped',
  },
  remark: 'Remark',
  agreementsInPhase: (count) => (count === 0 ? 'None yet' : String(count)),
  noAgreements: 'There are no agreements on this canvas yet.',
  noText: 'Not written down yet',
  noOwner: 'Nobody yet',
  noPartners: 'Nobody',
  noDue: 'No date yet',
  noPhase: 'No phase',

  board: 'The canvas',
  boardCaption:
    'Beside a chip: D is does, S supports, A advises, I informed. The table ‘Who does what?’ shows in words who stands where.',

  matrix: 'Who does what?',
  matrixPart: (from, to) => `Phases ${from} to ${to}`,
  legend: 'What the words mean',
  involvements: { does: 'Does', supports: 'Supports', advises: 'Advises', informed: 'Informed' },
  involvementMeanings: {
    does: 'does the work',
    supports: 'helps with time, money or a place',
    advises: 'is asked before a decision is made',
    informed: 'hears what was agreed',
  },
  noInvolvement: '–',
  noRoles: 'There are no roles on this canvas yet.',

  list,
  symbols: {
    'hard-hat': 'hard hat',
    landmark: 'town hall',
    handshake: 'handshake',
    languages: 'languages',
    compass: 'compass',
    sprout: 'seedling',
    'message-circle-heart': 'speech bubble with a heart',
    'graduation-cap': 'graduation cap',
    'users-round': 'group of people',
    wrench: 'spanner',
    map: 'map',
    store: 'shop',
    umbrella: 'umbrella',
    'house-heart': 'house with a heart',
    shield: 'shield',
    'user-round': 'person',
  },
  colours: {
    red: 'red',
    orange: 'orange',
    yellow: 'yellow',
    brown: 'brown',
    green: 'green',
    teal: 'teal',
    blue: 'blue',
    purple: 'purple',
    pink: 'pink',
    grey: 'grey',
    black: 'black',
    white: 'white',
  },

  means: meansWords.en,
  report: reportWords.en,
  memo: memoWords.en,
  employer: employerWords.en,
  participant: participantWords.en,
  workshop: workshopWords.en,

  pageOf: ['Page', 'of'],
}
