import { create } from 'zustand'
import { deviceValue, isObject } from './device-store.ts'

/** What this reader chose for this device. */
export interface Preferences {
  /** Whether a screen reader hears what the others do. */
  readonly announcements: boolean
  /** Whether single letters and signs are shortcuts (WCAG 2.1.4): who speaks to the device sets them off by chance. */
  readonly singleKeys: boolean
}

const usual: Preferences = { announcements: true, singleKeys: true }

const remembered = deviceValue<Preferences>('praatplaat.preferences', (stored) =>
  isObject(stored)
    ? { announcements: stored['announcements'] !== false, singleKeys: stored['singleKeys'] !== false }
    : usual,
)

export const usePreferences = create<Preferences>()(() => remembered.read())

/** Keeps a choice on this device. */
export function prefer(choice: Partial<Preferences>): void {
  const { announcements, singleKeys } = { ...usePreferences.getState(), ...choice }
  remembered.write({ announcements, singleKeys })
  usePreferences.setState({ announcements, singleKeys })
}
