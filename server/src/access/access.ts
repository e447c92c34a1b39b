import type { Ability } from '@praatplaat/protocol'
import type { KeyStorage } from '../storage/canvas-storage.ts'
import type { CountPerAddress } from './count-per-address.ts'
import { hashKey } from './key.ts'

/** What a key gave access to, or why to nothing. */
export type AccessOutcome =
  | { readonly ability: Ability }
  | { readonly refused: 'no-key' | 'opens-nothing' }
  | { readonly refused: 'too-many-guesses'; readonly retryAfterSeconds: number }

/** Who may do what: the one place where a key is turned into an ability, for HTTP and for sync. */
export interface Access {
  readonly toCanvas: (key: string | null, canvasId: string, address: string) => Promise<AccessOutcome>
  /** To what is synced: a canvas, or where the meeting stands of which it is a table. */
  readonly toDocument: (key: string | null, documentId: string, address: string) => Promise<AccessOutcome>
  readonly toWorkshop: (key: string | null, workshopId: string, address: string) => Promise<AccessOutcome>
}

/**
 * Only keys that open nothing are counted. A whole room sits behind one address: one person
 * with a wrong link, or who is guessing, must not lock out the others, and a key that opens
 * something is no guess.
 */
export function createAccess(keys: KeyStorage, guesses: CountPerAddress): Access {
  const settle = async (ability: Ability | null, address: string): Promise<AccessOutcome> => {
    if (ability) return { ability }
    const retryAfterSeconds = await guesses.count(address)
    return retryAfterSeconds > 0
      ? { refused: 'too-many-guesses', retryAfterSeconds }
      : { refused: 'opens-nothing' }
  }
  return {
    async toCanvas(key, canvasId, address) {
      if (key === null) return { refused: 'no-key' }
      return settle(await keys.abilityForCanvas(hashKey(key), canvasId), address)
    },
    async toDocument(key, documentId, address) {
      if (key === null) return { refused: 'no-key' }
      return settle(await keys.abilityForDocument(hashKey(key), documentId), address)
    },
    async toWorkshop(key, workshopId, address) {
      if (key === null) return { refused: 'no-key' }
      return settle(await keys.abilityForWorkshop(hashKey(key), workshopId), address)
    },
  }
}
