import type { Bilingual } from '../bilingual.ts'
import type { TemplateRole } from './template-role.ts'

const square: Bilingual = { nl: 'vierkant', en: 'square' }
const hexagon: Bilingual = { nl: 'zeshoek', en: 'hexagon' }
const diamond: Bilingual = { nl: 'ruit', en: 'diamond' }
const triangle: Bilingual = { nl: 'driehoek', en: 'triangle' }
const circle: Bilingual = { nl: 'cirkel', en: 'circle' }
const pentagon: Bilingual = { nl: 'vijfhoek', en: 'pentagon' }

/**
 * The fifteen roles. The codes are abbreviations of the Dutch names and the same in every
 * language. Each colour has a contrast of at least 4.5 : 1 on the face of a chip (#FFFDF9).
 */
export const roles: readonly TemplateRole[] = [
  {
    id: 'employer',
    label: { nl: 'Werkgever', en: 'Employer' },
    name: { nl: 'Werkgever', en: 'Employer' },
    code: 'WG',
    symbol: 'hard-hat',
    colour: '#0C6B5E',
    description: {
      nl: 'Biedt werk en een leerplek. Zoekt mensen die willen blijven.',
      en: 'Offers work and a place to learn. Looks for people who want to stay.',
    },
    core: true,
    paperChip: { shape: square, picture: { nl: 'gebouw', en: 'building' } },
  },
  {
    id: 'case-manager',
    label: { nl: 'Klant\u00ADmanager', en: 'Case manager' },
    name: { nl: 'Klantmanager gemeente', en: 'Municipal case manager' },
    code: 'KM',
    symbol: 'landmark',
    colour: '#2456A6',
    description: {
      nl: 'Begeleidt de deelnemer vanuit de gemeente: uitkering, inburgering en werk.',
      en: 'Guides the participant on behalf of the municipality: benefits, civic integration and work.',
    },
    core: true,
    paperChip: { shape: hexagon, picture: { nl: 'bureau', en: 'desk' } },
  },
  {
    id: 'intermediary',
    label: { nl: 'Inter\u00ADmediair', en: 'Inter\u00ADmediary' },
    name: { nl: 'Intermediair', en: 'Intermediary' },
    code: 'IN',
    symbol: 'handshake',
    colour: '#7A3E9D',
    description: {
      nl: 'Brengt deelnemer, werkgever en gemeente bij elkaar. Bijvoorbeeld een stichting, uitzender of sociaal ondernemer.',
      en: 'Brings participant, employer and municipality together. For example a foundation, a temp agency or a social enterprise.',
    },
    core: true,
    paperChip: { shape: diamond, picture: { nl: 'brug', en: 'bridge' } },
  },
  {
    id: 'language-trainer',
    label: { nl: 'Taal\u00ADopleider', en: 'Language trainer' },
    name: { nl: 'Taalopleider', en: 'Language trainer' },
    code: 'TO',
    symbol: 'languages',
    colour: '#C2410C',
    description: {
      nl: 'Geeft Nederlands: algemene taal en vaktaal.',
      en: 'Teaches Dutch: everyday language and the language of the trade.',
    },
    core: true,
    paperChip: { shape: triangle, picture: { nl: 'spreekwolk', en: 'speech bubble' } },
  },
  {
    id: 'job-coach',
    label: { nl: 'Jobcoach', en: 'Job coach' },
    name: { nl: 'Studie- of jobcoach', en: 'Study or job coach' },
    code: 'JC',
    symbol: 'compass',
    colour: '#2F7D32',
    description: {
      nl: 'Coacht de deelnemer bij leren en werken. Helpt ook de leidinggevende.',
      en: 'Coaches the participant in learning and working. Helps the supervisor too.',
    },
    core: true,
    paperChip: { shape: diamond, picture: { nl: 'kompas', en: 'compass' } },
  },
  {
    id: 'participant',
    label: { nl: 'Deelnemer', en: 'Participant' },
    name: { nl: 'Deelnemer (statushouder)', en: 'Participant (refugee with a residence permit)' },
    code: 'DE',
    symbol: 'sprout',
    colour: '#B0184C',
    description: {
      nl: 'Leert en werkt. Kiest zelf mee.',
      en: 'Learns and works. Has a say in every choice.',
    },
    core: false,
    paperChip: { shape: circle, picture: { nl: 'persoon', en: 'person' } },
  },
  {
    id: 'expert-by-experience',
    label: { nl: 'Ervarings\u00ADdeskundige', en: 'Expert by experience' },
    name: { nl: 'Ervaringsdeskundige', en: 'Expert by experience' },
    code: 'ED',
    symbol: 'message-circle-heart',
    colour: '#6D4C41',
    description: {
      nl: 'Weet uit eigen leven hoe het is om hier opnieuw te beginnen. Legt uit en verbindt.',
      en: 'Knows from their own life what it is like to start again here. Explains and connects.',
    },
    core: false,
    paperChip: { shape: circle, picture: { nl: 'hart met vinkje', en: 'heart with a tick' } },
  },
  {
    id: 'vocational-trainer',
    label: { nl: 'Vak\u00ADopleider', en: 'Vocational trainer' },
    name: {
      nl: 'Vakopleider (mbo of vakschool)',
      en: 'Vocational trainer (mbo, the vocational college, or a trade school)',
    },
    code: 'VO',
    symbol: 'graduation-cap',
    colour: '#8A5A00',
    description: {
      nl: 'Leert het vak en regelt certificaat of diploma.',
      en: 'Teaches the trade and arranges the certificate or diploma.',
    },
    core: false,
    paperChip: { shape: triangle, picture: { nl: 'boek', en: 'book' } },
  },
  {
    id: 'buddy',
    label: { nl: 'Buddy', en: 'Buddy' },
    name: { nl: 'Buddy op de werkvloer', en: 'Workplace buddy' },
    code: 'BU',
    symbol: 'users-round',
    colour: '#3C5A78',
    description: {
      nl: 'Collega die helpt bij werk en taal. Vast aanspreekpunt voor deelnemer en werkgever.',
      en: 'A colleague who helps with work and language. The single contact for participant and employer.',
    },
    core: false,
    paperChip: { shape: square, picture: { nl: 'twee handen', en: 'two hands' } },
  },
  {
    id: 'workplace-trainer',
    label: { nl: 'Praktijk\u00ADopleider', en: 'Workplace trainer' },
    name: { nl: 'Praktijkopleider / leermeester', en: 'Workplace trainer' },
    code: 'PO',
    symbol: 'wrench',
    colour: '#741414',
    description: {
      nl: 'Leert het vak op het werk en beoordeelt wat iemand kan.',
      en: 'Teaches the trade on the job and assesses what someone can do.',
    },
    core: false,
    paperChip: { shape: square, picture: { nl: 'gereedschap', en: 'tools' } },
  },
  {
    id: 'coordinator',
    label: { nl: 'Regisseur', en: 'Coor\u00ADdinator' },
    name: { nl: 'Regisseur gemeente of regio', en: 'Municipal or regional coordinator' },
    code: 'GR',
    symbol: 'map',
    colour: '#2B1E96',
    description: {
      nl: 'Regelt beleid, budget en samenwerking in de stad of regio.',
      en: 'Arranges policy, budget and cooperation in the city or region.',
    },
    core: false,
    paperChip: { shape: hexagon, picture: { nl: 'kaart', en: 'map' } },
  },
  {
    id: 'work-centre',
    label: { nl: 'Werk\u00ADcentrum', en: 'Work centre' },
    name: {
      nl: 'Werkcentrum (WSP, Leerwerkloket)',
      en: 'Regional work centre (WSP, the employer desk, and Leerwerkloket, the desk for learning and work)',
    },
    code: 'WC',
    symbol: 'store',
    colour: '#0D789F',
    description: {
      nl: 'Eén loket voor werk, scholing en regelingen in de regio.',
      en: 'One desk for work, training and schemes in the region.',
    },
    core: false,
    paperChip: { shape: hexagon, picture: { nl: 'loket', en: 'service desk' } },
  },
  {
    id: 'uwv',
    label: { nl: 'UWV', en: 'UWV' },
    name: { nl: 'UWV', en: 'UWV (the national employee insurance agency)' },
    code: 'UW',
    symbol: 'umbrella',
    colour: '#B31BAF',
    description: {
      nl: 'Regelt WW, ziekte en sommige voorzieningen voor werk.',
      en: 'Handles unemployment and sickness benefits and some provisions for work.',
    },
    core: false,
    paperChip: { shape: hexagon, picture: { nl: 'paraplu', en: 'umbrella' } },
  },
  {
    id: 'social-support',
    label: { nl: 'Maatsch. begeleiding', en: 'Social support' },
    name: {
      nl: 'Maatschappelijke begeleiding (zoals VluchtelingenWerk)',
      en: 'Social support (such as VluchtelingenWerk, the Dutch Council for Refugees)',
    },
    code: 'MB',
    symbol: 'house-heart',
    colour: '#4A5A00',
    description: {
      nl: 'Helpt bij wonen, geld, papieren en de weg vinden.',
      en: 'Helps with housing, money, paperwork and finding the way.',
    },
    core: false,
    paperChip: { shape: diamond, picture: { nl: 'huis', en: 'house' } },
  },
  {
    id: 'sector-body',
    label: { nl: 'Branche', en: 'Sector body' },
    name: { nl: 'Branche of O&O-fonds', en: 'Sector body or O&O-fonds (the sector’s training fund)' },
    code: 'BR',
    symbol: 'shield',
    colour: '#2B2F36',
    description: {
      nl: 'Kent de sector. Betaalt soms mee aan scholing.',
      en: 'Knows the sector. Sometimes helps to pay for training.',
    },
    core: false,
    paperChip: { shape: pentagon, picture: { nl: 'schild', en: 'shield' } },
  },
]
