import type { SceneWords } from './scene-words.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

export const nl: SceneWords = {
  involvementLetters: { does: 'U', supports: 'M', advises: 'A', informed: 'I' },
  involvements: { does: 'uitvoeren', supports: 'meewerken', advises: 'adviseren', informed: 'geïnformeerd' },

  whoLeads: 'Wie heeft de regie?',
  whoDoesWhat: 'Wie doet wat',
  whoDoesWhatQuestion: 'Wie doet wat?',
  nobodyYet: 'Nog niemand',
  contested: 'betwist',
  shared: 'gedeeld',
  continuous: 'doorlopend',
  agreementsHeading: 'Afspraken',
  noAgreement: 'Nog geen afspraak',
  placeHere: 'Hier neer\u00ADleggen',
  noPhases: 'Deze plaat heeft nog geen fasen.',
  unknownRole: 'Onbekende rol',
  agreements: (count) => (count === 1 ? '1 afspraak' : `${count} afspraken`),
  untitledPhase: (number) => `Fase ${number}`,
  until: (moment) => (/^tot\b/iu.test(moment) ? lowerFirst(moment) : `tot ${moment}`),
  leadsHere: (moment) => (moment === '' ? 'Heeft hier de regie' : `Heeft hier de regie ${nl.until(moment)}`),
  severalLead: (state) =>
    state === 'shared' ? 'Delen hier de regie' : 'Meer rollen willen hier de regie. Praat erover.',

  unsettled: 'nog iets te bespreken',
  phaseName: (number, title) => `fase ${number}, ${title}`,
  phaseSummary: ({ phase, lead, chips, agreements, continuous }) =>
    `${upperFirst(phase)}${continuous ? ' (doorlopend)' : ''}: ${lead}; ${chips === 1 ? '1 fiche' : `${chips} fiches`}; ${
      agreements === 0 ? 'nog geen afspraak' : nl.agreements(agreements)
    }.`,
  leadSummary: (state, names) => {
    if (state === 'empty') return 'niemand heeft de regie'
    if (state === 'clear') return `regie bij ${list.format(names)}`
    return `regie ${state === 'shared' ? 'gedeeld door' : 'betwist tussen'} ${list.format(names)}`
  },
  chipSummary: (role, involvement, phase) => `${role}: ${nl.involvements[involvement]} in ${phase}`,
  leadChipSummary: (role, phase, until) =>
    `${role}: regie in ${phase}${until === '' ? '' : `, ${nl.until(until)}`}`,
  chipLane: (phase) => `Wie doet wat in ${phase}`,
  openingSummary: (phase) => `Leg het fiche hier neer, in ${phase}`,
  boardSummary: (title, phases) =>
    `${title === '' ? 'Praatplaat' : `Praatplaat ${title}`} met ${phases === 1 ? '1 fase' : `${phases} fasen`}.`,
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
