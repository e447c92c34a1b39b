import { deviceValue, isObject } from './device-store.ts'

/** A workshop that was facilitated on this device, with the key to it. */
export interface RememberedWorkshop {
  readonly workshopId: string
  readonly title: string
  /** When it was last opened, in milliseconds since 1970. */
  readonly openedAt: number
  readonly key: string
}

const most = 50

const remembered = deviceValue<readonly RememberedWorkshop[]>('praatplaat.workshops', (stored) =>
  Array.isArray(stored) ? stored.filter(isRemembered) : [],
)

/** The latest first. */
export function rememberedWorkshops(): readonly RememberedWorkshop[] {
  return remembered.read().toSorted((a, b) => b.openedAt - a.openedAt)
}

export function rememberWorkshop(workshop: RememberedWorkshop): void {
  const others = rememberedWorkshops().filter(({ workshopId }) => workshopId !== workshop.workshopId)
  remembered.write([workshop, ...others].slice(0, most))
}

export function forgetWorkshop(workshopId: string): void {
  remembered.write(remembered.read().filter((workshop) => workshop.workshopId !== workshopId))
}

function isRemembered(entry: unknown): entry is RememberedWorkshop {
  return (
    isObject(entry) &&
    typeof entry['workshopId'] === 'string' &&
    typeof entry['title'] === 'string' &&
    typeof entry['openedAt'] === 'number' &&
    typeof entry['key'] === 'string'
  )
}
