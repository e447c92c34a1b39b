import { useSyncExternalStore } from 'react'

/**
 * The key in the address's fragment. It stays there, so that a reload and a copied address
 * work, and a fragment never travels to a server or into its log.
 */
export function useKeyInAddress(): string {
  return useSyncExternalStore(subscribe, () => location.hash.slice(1))
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
