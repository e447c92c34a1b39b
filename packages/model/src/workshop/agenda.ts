import type { Agenda, Step } from './workshop.ts'

/** An hour and a half. */
export const shortAgenda: Agenda = {
  case: 8,
  'own-view': 7,
  roles: 20,
  lead: 12,
  needs: 15,
  agreements: 15,
  'looking-back': 13,
}

/** Two hours. */
export const longAgenda: Agenda = {
  case: 10,
  'own-view': 10,
  roles: 25,
  lead: 20,
  needs: 20,
  agreements: 20,
  'looking-back': 15,
}

/** How many minutes all the steps take together. */
export function lengthOf(agenda: Agenda): number {
  return Object.values(agenda).reduce((sum, minutes) => sum + minutes, 0)
}

/** Whether two agendas give every step the same time. */
export function isSameAgenda(a: Agenda, b: Agenda): boolean {
  return (Object.keys(a) as Step[]).every((step) => a[step] === b[step])
}
