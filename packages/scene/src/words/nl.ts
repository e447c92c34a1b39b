import type { SceneWords } from './scene-words.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

const day = new Intl.DateTimeFormat('nl', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

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
  resourcesHeading: 'Middelen',
  addResource: 'Middel toevoegen',
  wholeProgramme: 'Hele traject',
  needsHeading: 'Nodig van elkaar',
  notesHeading: 'Briefjes',
  resourceKinds: {
    time: 'tijd',
    money: 'geld',
    expertise: 'expertise',
    room: 'ruimte',
    material: 'materiaal',
    network: 'netwerk',
    scheme: 'regeling',
  },
  resourceStatuses: {
    requested: 'aangevraagd',
    pledged: 'toegezegd',
    available: 'beschikbaar',
    short: 'tekort',
    missing: 'ontbreekt',
    ending: 'loopt af',
    ended: 'afgelopen',
  },
  shortBy: (hours) => `tekort ${hours} uur`,
  loses: (what) =>
    ({
      doers: 'raakt uitvoerder kwijt',
      means: 'raakt middel kwijt',
      both: 'raakt uitvoerder en middel kwijt',
    })[what],
  handoverRow: (from, to) => `Overdracht: ${list.format(from)} → ${list.format(to)}`,
  handoverOpen: 'Nog niet afgesproken',
  handoverSettled: 'Afgesproken',
  agreements: (count) => (count === 1 ? '1 afspraak' : `${count} afspraken`),
  untitledPhase: (number) => `Fase ${number}`,
  until: (moment) => (/^tot\b/iu.test(moment) ? lowerFirst(moment) : `tot ${moment}`),
  leadsHere: (moment) => (moment === '' ? 'Heeft hier de regie' : `Heeft hier de regie ${nl.until(moment)}`),
  severalLead: (state) =>
    state === 'shared' ? 'Delen hier de regie' : 'Meer rollen willen hier de regie. Praat erover.',

  unsettled: 'nog iets te bespreken',
  phaseName: (number, title) => `fase ${number}, ${title}`,
  phaseSummary: ({ phase, lead, chips, agreements, resources, continuous }) =>
    `${upperFirst(phase)}${continuous ? ' (doorlopend)' : ''}: ${lead}; ${chips === 1 ? '1 fiche' : `${chips} fiches`}; ${
      agreements === 0 ? 'nog geen afspraak' : nl.agreements(agreements)
    }; ${resources === 0 ? 'nog geen middelen' : resources === 1 ? '1 middel' : `${resources} middelen`}.`,
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
  resourceLane: (phase, count) =>
    `Middelen ${phase === '' ? 'voor het hele traject' : `in ${phase}`}: ${count === 0 ? 'nog geen' : count}`,
  resourceSummary: ({ kind, text, provider, status, shortBy, until, temporary }) =>
    [
      `${text === '' ? 'Middel zonder tekst' : text} (${nl.resourceKinds[kind]})`,
      ...(provider === '' ? [] : [`van ${provider}`]),
      ...(status === null
        ? []
        : [status === 'short' && shortBy !== null ? nl.shortBy(shortBy) : nl.resourceStatuses[status]]),
      ...(until === null ? [] : [`tot en met ${day.format(Date.parse(until))}`]),
      ...(temporary ? ['tijdelijk'] : []),
    ].join(', '),
  needSummary: ({ from, to, text, answer, phase }) =>
    `${from} vraagt ${to}: ${text === '' ? 'nog geen tekst' : text}; ${nl.answers[answer]}${
      phase === '' ? '' : `, in ${phase}`
    }`,
  answers: { open: 'nog geen antwoord', accepted: 'toegezegd', declined: 'afgewezen' },
  handoverSummary: ({ from, to, fromPhase, toPhase, moment, settled }) =>
    `Overdracht van de regie, van ${list.format(from)} (${fromPhase}) naar ${list.format(to)} (${toPhase}): ${
      settled ? moment || 'afgesproken' : 'nog niet afgesproken'
    }`,
  theme: (name) => `Dwarsthema ${name}`,
  noteSummary: (text, where) => `Briefje ${where}: ${text === '' ? 'nog leeg' : text}`,
  at: (name) => `bij ${name}`,
  onTheBoard: 'op de plaat',
  findings: (count) => (count === 1 ? '1 punt om te bespreken' : `${count} punten om te bespreken`),
  crossedOut: 'valt weg als het tijdelijke geld op is',
  resourcesTold: (where, resources) =>
    `Middelen${where === 'programme' ? ' voor het hele traject' : ''}: ${resources.join('; ')}.`,
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
