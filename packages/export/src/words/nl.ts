import { employerWords } from './employer-words.ts'
import type { ExportWords } from './export-words.ts'
import { meansWords } from './means-words.ts'
import { memoWords } from './memo-words.ts'
import { participantWords } from './participant-words.ts'
import { reportWords } from './report-words.ts'
import { workshopWords } from './workshop-words.ts'

const names = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
const list = (items: readonly string[]) => names.format(items)

/** Dutch, plain (B1). */
export const nl: ExportWords = {
  language: 'nl-NL',
  product: 'Praatplaat',
  noContract: 'Afspraken tussen partijen, geen contract',
  noContractMeaning:
    'Dit document laat zien wat de partijen aan tafel met elkaar hebben afgesproken. Niemand kan er rechten aan ontlenen.',
  untitled: 'Praatplaat zonder titel',

  goal: 'Doel',
  sector: 'Sector',
  tailoring: 'Maatwerk',
  tailoringLevels: {
    light: 'Licht: gewone route met wat extra taal',
    medium: 'Midden: aangepast rooster, vaste coach, vaktaal',
    much: 'Veel: persoonlijke route, kleine stappen, hulp op meer gebieden',
  },
  heldOn: 'Bijeenkomst',
  exportedOn: 'Gemaakt op',
  version: 'Versie',
  asItStood: (day, time) => `de plaat op ${day} om ${time}`,
  kickers: {
    report: 'Praatplaat · verslag',
    memo: 'Praatplaat · memo voor de gemeente',
    employer: 'Praatplaat · voor de werkgever',
    participant: 'Praatplaat · voor de deelnemer',
  },

  inShort: 'In het kort',
  agreementCount: (total, perStatus) =>
    `${total === 1 ? 'Er is 1 afspraak' : `Er zijn ${total} afspraken`}: ${list(perStatus)}.`,
  statusCount: {
    proposed: (count) => (count === 1 ? '1 voorstel' : `${count} voorstellen`),
    agreed: (count) => `${count} afgesproken`,
    running: (count) => `${count} lopend`,
    done: (count) => `${count} klaar`,
    stuck: (count) => `${count} vastgelopen`,
    dropped: (count) => `${count} vervallen`,
  },
  leadSettled: (settled, phases) => {
    if (settled === 0) return 'In nog geen enkele fase is duidelijk wie de regie heeft.'
    if (settled < phases) return `In ${settled} van de ${phases} fasen is duidelijk wie de regie heeft.`
    return phases === 1
      ? 'Het is duidelijk wie de regie heeft.'
      : `In alle ${phases} fasen is duidelijk wie de regie heeft.`
  },
  leadEmptyIn: (phases) => `Nog niemand heeft de regie in ${phases}.`,
  leadContestedIn: (phases) => `De regie is betwist in ${phases}.`,
  noAgreementIn: (phases) => `Er is nog geen afspraak in ${phases}.`,

  phase: 'Fase',
  phaseMention: (number, title) => (title ? `fase ${number} (${title})` : `fase ${number}`),
  untitledPhase: (number) => `Fase ${number}`,
  continuous: 'doorlopend',
  role: 'Rol',
  roleGone: 'een rol die van de plaat is gehaald',
  noPhases: 'Er staan nog geen fasen op deze plaat.',
  hiddenPhase: (title) => (title ? `${title} (verborgen)` : 'Een verborgen fase'),
  hiddenPhases: (titles, count) =>
    `Op de plaat verborgen en hier weggelaten: de ${count === 1 ? 'fase' : 'fasen'} ${titles}.`,
  hiddenRoles: (labels, count) =>
    `Op de plaat verborgen en hier weggelaten: de ${count === 1 ? 'rol' : 'rollen'} ${labels}.`,
  quoted: (title) => `‘${title}’`,

  lead: 'Regie',
  leadPerPhase: 'Wie heeft de regie?',
  leadUntil: 'Tot wanneer',
  leadReason: 'Waarom',
  leadEmpty: 'Nog niemand',
  leadContested: 'Betwist',
  leadShared: 'Gedeeld',
  leadMeaning: 'zorgt dat het gebeurt, houdt overzicht en spreekt anderen aan',

  agreements: 'Afspraken',
  agreement: 'Afspraak',
  number: 'Nr.',
  owner: 'Trekker',
  partners: 'Samen met',
  due: 'Klaar op',
  status: 'Stand',
  statuses: {
    proposed: 'Voorstel',
    agreed: 'Afgesproken',
    running: 'Loopt',
    done: 'Klaar',
    stuck: 'Vastgelopen',
    dropped: 'Vervallen',
  },
  remark: 'Opmerking',
  agreementsInPhase: (count) => (count === 0 ? 'Nog geen' : String(count)),
  noAgreements: 'Er staan nog geen afspraken op deze plaat.',
  noText: 'Nog niet opgeschreven',
  noOwner: 'Nog niemand',
  noPartners: 'Niemand',
  noDue: 'Nog geen datum',
  noPhase: 'Geen fase',

  board: 'De praatplaat',
  boardCaption:
    'Bij een fiche: U is uitvoeren, M meewerken, A adviseren, I geïnformeerd. De tabel ‘Wie doet wat?’ zegt in woorden wie waar staat.',

  matrix: 'Wie doet wat?',
  matrixPart: (from, to) => `Fase ${from} tot en met ${to}`,
  legend: 'Wat de woorden betekenen',
  involvements: {
    does: 'Uitvoeren',
    supports: 'Meewerken',
    advises: 'Adviseren',
    informed: 'Geïnformeerd',
  },
  involvementMeanings: {
    does: 'doet het werk zelf',
    supports: 'helpt mee met tijd, geld of een plek',
    advises: 'denkt mee voordat er een besluit is',
    informed: 'hoort wat er is afgesproken',
  },
  noInvolvement: '–',
  noRoles: 'Er staan nog geen rollen op deze plaat.',

  list,
  symbols: {
    'hard-hat': 'helm',
    landmark: 'gemeentehuis',
    handshake: 'handdruk',
    languages: 'talen',
    compass: 'kompas',
    sprout: 'plantje',
    'message-circle-heart': 'praatwolk met hart',
    'graduation-cap': 'afstudeerhoed',
    'users-round': 'groep mensen',
    wrench: 'sleutel',
    map: 'kaart',
    store: 'winkel',
    umbrella: 'paraplu',
    'house-heart': 'huis met hart',
    shield: 'schild',
    'user-round': 'mens',
  },
  colours: {
    red: 'rood',
    orange: 'oranje',
    yellow: 'geel',
    brown: 'bruin',
    green: 'groen',
    teal: 'zeegroen',
    blue: 'blauw',
    purple: 'paars',
    pink: 'roze',
    grey: 'grijs',
    black: 'zwart',
    white: 'wit',
  },

  means: meansWords.nl,
  report: reportWords.nl,
  memo: memoWords.nl,
  employer: employerWords.nl,
  participant: participantWords.nl,
  workshop: workshopWords.nl,

  pageOf: ['Pagina', 'van'],
}
