import type { SceneWords } from './scene-words.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export const en: SceneWords = {
  involvementLetters: { does: 'D', supports: 'S', advises: 'A', informed: 'I' },
  involvements: { does: 'does', supports: 'supports', advises: 'advises', informed: 'informed' },

  whoLeads: 'Who has the lead?',
  whoDoesWhat: 'Who does what',
  whoDoesWhatQuestion: 'Who does what?',
  nobodyYet: 'Nobody yet',
  contested: 'contested',
  shared: 'shared',
  continuous: 'continuous',
  agreementsHeading: 'Agreements',
  noAgreement: 'No agreement yet',
  placeHere: 'Put it here',
  noPhases: 'This canvas has no phases yet.',
  unknownRole: 'Unknown role',
  resourcesHeading: 'Resources',
  addResource: 'Add a resource',
  wholeProgramme: 'Whole programme',
  needsHeading: 'Needs',
  notesHeading: 'Notes',
  resourceKinds: {
    time: 'time',
    money: 'money',
    expertise: 'expertise',
    room: 'room',
    material: 'material',
    network: 'network',
    scheme: 'scheme',
  },
  resourceStatuses: {
    requested: 'requested',
    pledged: 'pledged',
    available: 'available',
    short: 'short',
    missing: 'missing',
    ending: 'ends soon',
    ended: 'ended',
  },
  shortBy: (hours) => (hours === 1 ? '1 hour short' : `${hours} hours short`),
  loses: (what) =>
    ({ doers: 'loses who does it', means: 'loses a resource', both: 'loses doer and resource' })[what],
  handoverRow: (from, to) => `Handover: ${list.format(from)} → ${list.format(to)}`,
  handoverOpen: 'Not agreed yet',
  handoverSettled: 'Agreed',
  agreements: (count) => (count === 1 ? '1 agreement' : `${count} agreements`),
  untitledPhase: (number) => `Phase ${number}`,
  until: (moment) => (/^(?:un)?til\b/iu.test(moment) ? lowerFirst(moment) : `until ${moment}`),
  leadsHere: (moment) => (moment === '' ? 'Has the lead here' : `Has the lead here ${en.until(moment)}`),
  severalLead: (state) =>
    state === 'shared' ? 'Share the lead here' : 'Several roles claim the lead here. Talk about it.',

  unsettled: 'something left to discuss',
  phaseName: (number, title) => `phase ${number}, ${title}`,
  phaseSummary: ({ phase, lead, chips, agreements, resources, continuous }) =>
    `${upperFirst(phase)}${continuous ? ' (continuous)' : ''}: ${lead}; ${chips === 1 ? '1 chip' : `${chips} chips`}; ${
      agreements === 0 ? 'no agreement yet' : en.agreements(agreements)
    }; ${resources === 0 ? 'no resources yet' : resources === 1 ? '1 resource' : `${resources} resources`}.`,
  leadSummary: (state, names) => {
    if (state === 'empty') return 'nobody has the lead'
    if (state === 'clear') return `lead with ${list.format(names)}`
    return `lead ${state === 'shared' ? 'shared by' : 'contested between'} ${list.format(names)}`
  },
  chipSummary: (role, involvement, phase) => `${role}: ${en.involvements[involvement]} in ${phase}`,
  leadChipSummary: (role, phase, until) =>
    `${role}: lead in ${phase}${until === '' ? '' : `, ${en.until(until)}`}`,
  chipLane: (phase) => `Who does what in ${phase}`,
  openingSummary: (phase) => `Put the chip here, in ${phase}`,
  boardSummary: (title, phases) =>
    `${title === '' ? 'Canvas' : `Canvas ${title}`} with ${phases === 1 ? '1 phase' : `${phases} phases`}.`,
  resourceLane: (phase, count) =>
    `Resources ${phase === '' ? 'for the whole programme' : `in ${phase}`}: ${count === 0 ? 'none yet' : count}`,
  resourceSummary: ({ kind, text, provider, status, shortBy, until, temporary }) =>
    [
      `${text === '' ? 'Resource without a text' : text} (${en.resourceKinds[kind]})`,
      ...(provider === '' ? [] : [`from ${provider}`]),
      ...(status === null
        ? []
        : [status === 'short' && shortBy !== null ? en.shortBy(shortBy) : en.resourceStatuses[status]]),
      ...(until === null ? [] : [`up to and including ${day.format(Date.parse(until))}`]),
      ...(temporary ? ['temporary'] : []),
    ].join(', '),
  needSummary: ({ from, to, text, answer, phase }) =>
    `${from} needs from ${to}: ${text === '' ? 'no text yet' : text}; ${en.answers[answer]}${
      phase === '' ? '' : `, in ${phase}`
    }`,
  answers: { open: 'no answer yet', accepted: 'accepted', declined: 'declined' },
  handoverSummary: ({ from, to, fromPhase, toPhase, moment, settled }) =>
    `Handover of the lead, from ${list.format(from)} (${fromPhase}) to ${list.format(to)} (${toPhase}): ${
      settled ? moment || 'agreed' : 'not agreed yet'
    }`,
  theme: (name) => `Theme ${name}`,
  noteSummary: (text, where) => `Note ${where}: ${text === '' ? 'still empty' : text}`,
  at: (name) => `at ${name}`,
  onTheBoard: 'on the board',
  findings: (count) => (count === 1 ? '1 point to discuss' : `${count} points to discuss`),
  crossedOut: 'gone when the temporary money ends',
  resourcesTold: (where, resources) =>
    `Resources${where === 'programme' ? ' for the whole programme' : ''}: ${resources.join('; ')}.`,
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
