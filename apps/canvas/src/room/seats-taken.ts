import { rolesInOrder, say, type Canvas, type Locale } from '@praatplaat/model'
import type { Attendee } from '@praatplaat/protocol'

/** A seat at a table, with the names of who sits there: several people may share one. */
export interface SeatTaken {
  /** Of the role; `null` for who has no seat. */
  readonly id: string | null
  readonly label: string | null
  readonly names: readonly string[]
}

/** The seats of the core roles and those that are taken, then who has none. */
export function seatsTaken(
  canvas: Canvas,
  people: readonly Attendee[],
  locale: Locale,
): readonly SeatTaken[] {
  const namesAt = (roleId: string) => people.filter((one) => one.roleId === roleId).map(({ name }) => name)
  const seats = rolesInOrder(canvas)
    .filter((role) => !role.hidden)
    .map(({ id, label, core }) => ({
      id,
      core,
      label: say(label, locale).replaceAll('\u00AD', ''),
      names: namesAt(id),
    }))
    .filter(({ core, names }) => core || names.length > 0)
  const rest = people.filter(({ roleId }) => !seats.some(({ id }) => id === roleId)).map(({ name }) => name)
  return rest.length === 0 ? seats : [...seats, { id: null, label: null, names: rest }]
}
