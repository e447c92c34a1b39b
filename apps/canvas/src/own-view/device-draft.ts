import { ownViewDraftFrom, type OwnViewDraft } from '@praatplaat/model/own-view'
import { ownViewName } from '../device/forget-device-copy.ts'

const [store, key] = ['draft', 'draft'] as const

/** The view that this device kept of a canvas; `null` when there is none, or nowhere to keep it. */
export async function readDraft(canvasId: string): Promise<OwnViewDraft | null> {
  try {
    return ownViewDraftFrom(await inStore(canvasId, 'readonly', (drafts) => drafts.get(key)))
  } catch {
    return null
  }
}

/** Keeps a view on this device. @returns whether it is kept: a private window or a full disk refuses. */
export async function keepDraft(canvasId: string, draft: OwnViewDraft): Promise<boolean> {
  try {
    await inStore(canvasId, 'readwrite', (drafts) => drafts.put(draft, key))
    return true
  } catch {
    return false
  }
}

/** Opens the database for one thing only: as long as it is open, nobody can delete it. */
async function inStore<T>(
  canvasId: string,
  mode: IDBTransactionMode,
  ask: (drafts: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(ownViewName(canvasId), 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store))
  const database = await answerOf(opening)
  try {
    const transaction = database.transaction(store, mode)
    const asked = ask(transaction.objectStore(store))
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error))
    })
    return asked.result
  } finally {
    database.close()
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
