import { askDatabase } from '../device/device-database.ts'
import { visitsName } from '../device/forget-device-copy.ts'
import { visitsFrom, type KeptVisits } from './visits.ts'

const [store, key] = ['visits', 'visits'] as const

/** What this device kept of the visits to a canvas; `null` when there is nothing, or nowhere to keep it. */
export async function readVisits(canvasId: string): Promise<KeptVisits | null> {
  try {
    return visitsFrom(await askDatabase(visitsName(canvasId), store, 'readonly', (held) => held.get(key)))
  } catch {
    return null
  }
}

/** Keeps it. A private window or a full disk refuses: then a later visit has nothing to compare with, and nothing breaks. */
export async function keepVisits(canvasId: string, visits: KeptVisits): Promise<void> {
  await askDatabase(visitsName(canvasId), store, 'readwrite', (held) => held.put(visits, key)).catch(() => {})
}
