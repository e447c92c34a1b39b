import type { SceneWords } from './scene-words.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

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
  agreements: (count) => (count === 1 ? '1 agreement' : `${count} agreements`),
  untitledPhase: (number) => `Phase ${number}`,
  until: (moment) => (/^(?:un)?til\b/iu.test(moment) ? lowerFirst(moment) : `until ${moment}`),
  leadsHere: (moment) => (moment === '' ? 'Has the lead here' : `Has the lead here ${en.until(moment)}`),
  severalLead: (state) =>
    state === 'shared' ? 'Share the lead here' : 'Several roles claim the lead here. Talk about it.',

  unsettled: 'something left to discuss',
  phaseName: (number, title) => `phase ${number}, ${title}`,
  phaseSummary: ({ phase, lead, chips, agreements, continuous }) =>
    `${upperFirst(phase)}${continuous ? ' (continuous)' : ''}: ${lead}; ${chips === 1 ? '1 chip' : `${chips} chips`}; ${
      agreements === 0 ? 'no agreement yet' : en.agreements(agreements)
    }.`,
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
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
