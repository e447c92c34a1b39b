import type { Locale, NeedAnswer, ResourceKind, ResourceLasting, ResourceStatus } from '@praatplaat/model'

/** How papers speak of what is needed and brought in; the same words as on the screen. */
export interface MeansWords {
  readonly kinds: Readonly<Record<ResourceKind, string>>
  readonly statuses: Readonly<Record<ResourceStatus, string>>
  readonly lasting: Readonly<Record<ResourceLasting, string>>
  readonly hoursShort: (hours: number) => string
  readonly until: (day: string) => string
  readonly unsaid: string
  readonly noEnd: string
  readonly wholeProgramme: string
  readonly answers: Readonly<Record<NeedAnswer, string>>
  readonly anybody: string
}

export const meansWords: Readonly<Record<Locale, MeansWords>> = {
  nl: {
    kinds: {
      time: 'Tijd',
      money: 'Geld',
      expertise: 'Kennis',
      room: 'Ruimte',
      material: 'Materiaal',
      network: 'Netwerk',
      scheme: 'Regeling',
    },
    statuses: {
      requested: 'Aangevraagd',
      pledged: 'Toegezegd',
      available: 'Er is genoeg',
      short: 'Te weinig',
      missing: 'Ontbreekt',
      ending: 'Loopt af',
      ended: 'Gestopt',
    },
    lasting: { temporary: 'Tijdelijk', permanent: 'Blijvend' },
    hoursShort: (hours) => `${hours} uur te weinig`,
    until: (day) => `tot en met ${day}`,
    unsaid: 'Niet gezegd',
    noEnd: 'Geen einddatum',
    wholeProgramme: 'Hele traject',
    answers: { open: 'Nog open', accepted: 'Ja', declined: 'Nee' },
    anybody: 'Nog niemand',
  },
  en: {
    kinds: {
      time: 'Time',
      money: 'Money',
      expertise: 'Expertise',
      room: 'Room',
      material: 'Material',
      network: 'Network',
      scheme: 'Scheme',
    },
    statuses: {
      requested: 'Requested',
      pledged: 'Pledged',
      available: 'Available',
      short: 'Short',
      missing: 'Missing',
      ending: 'Ending',
      ended: 'Ended',
    },
    lasting: { temporary: 'Temporary', permanent: 'Permanent' },
    hoursShort: (hours) => `${hours} hours short`,
    until: (day) => `until ${day}`,
    unsaid: 'Not said',
    noEnd: 'No end date',
    wholeProgramme: 'Whole programme',
    answers: { open: 'Still open', accepted: 'Yes', declined: 'No' },
    anybody: 'Nobody yet',
  },
}
