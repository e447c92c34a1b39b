import { rolesInOrder, say, type Canvas, type Locale } from '@praatplaat/model'
import type { Seated } from './watch-table.ts'

/** A seat at a table, with who sits there: several people may share one. */
export interface SeatTaken {
  /** Of the role; `null` for who has no seat. */
  readonly id: string | null
  readonly label: string | null
  readonly people: readonly Seated[]
}

/** The seats of the core roles and those that are taken, then who has none. */
export function seatsTaken(canvas: Canvas, people: readonly Seated[], locale: Locale): readonly SeatTaken[] {
  const seats = rolesInOrder(canvas)
    .filter((role) => !role.hidden)
    .map(({ id, label, core }) => ({
      id,
      core,
      label: say(label, locale).replaceAll('\u00AD', ''),
      people: people.filter(({ roleId }) => roleId === id),
    }))
    .filter(({ core, people: here }) => core || here.length > 0)
  const rest = people.filter(({ roleId }) => !seats.some(({ id }) => id === roleId))
  return rest.length === 0 ? seats : [...seats, { id: null, label: null, people: rest }]
}
