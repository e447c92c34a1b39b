import { ownViewDraftFrom, type OwnViewDraft } from '@praatplaat/model/own-view'
import { askDatabase } from '../device/device-database.ts'
import { ownViewName } from '../device/forget-device-copy.ts'

const [store, key] = ['draft', 'draft'] as const

/** The view that this device kept of a canvas; `null` when there is none, or nowhere to keep it. */
export async function readDraft(canvasId: string): Promise<OwnViewDraft | null> {
  try {
    return ownViewDraftFrom(
      await askDatabase(ownViewName(canvasId), store, 'readonly', (drafts) => drafts.get(key)),
    )
  } catch {
    return null
  }
}

/** Keeps a view on this device. @returns whether it is kept: a private window or a full disk refuses. */
export async function keepDraft(canvasId: string, draft: OwnViewDraft): Promise<boolean> {
  try {
    await askDatabase(ownViewName(canvasId), store, 'readwrite', (drafts) => drafts.put(draft, key))
    return true
  } catch {
    return false
  }
}
