import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 759px)'

/** Whether the screen is too narrow for the whole board, so that it shows one phase at a time. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow)
}

export function isNarrow(): boolean {
  return matchMedia(narrow).matches
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(narrow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
