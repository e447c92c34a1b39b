import { deviceValue, isObject } from './device-store.ts'

/** Who sits at this device: a name, and the role they speak for at a table. No account. */
export interface RememberedAttendee {
  readonly name: string
  /** The seat by canvas: the same person may be the employer at one table and a guest at another. */
  readonly seats: Readonly<Record<string, string | null>>
}

const remembered = deviceValue<RememberedAttendee>('praatplaat.attendee', (stored) => {
  if (!isObject(stored) || typeof stored['name'] !== 'string') return { name: '', seats: {} }
  const seats = isObject(stored['seats']) ? (stored['seats'] as RememberedAttendee['seats']) : {}
  return { name: stored['name'].slice(0, 60), seats }
})

export function rememberedAttendee(): RememberedAttendee {
  return remembered.read()
}

/** Remembers the name, and the seat for this canvas (`null`: at the table, but for no role). */
export function rememberAttendee(name: string, canvasId: string, roleId: string | null): void {
  remembered.write({ name, seats: { ...remembered.read().seats, [canvasId]: roleId } })
}
