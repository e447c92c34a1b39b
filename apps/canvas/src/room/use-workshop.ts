import type { Workshop } from '@praatplaat/protocol'
import { useCallback, useEffect, useState } from 'react'
import { readWorkshop } from '../api/workshops.ts'
import { useReaderLocale } from '../words/reader-language.tsx'

interface Held {
  readonly workshop: Workshop | null
  /** Why it could not be read; `null` as long as nothing is wrong. */
  readonly problem: unknown
}

/**
 * The workshop as the server has it. Asked again, the one that was there stays until the next is: nobody's dialog
 * closes because they changed a name in it.
 */
export function useWorkshop(workshopId: string, key: string): Held & { readonly refresh: () => void } {
  const locale = useReaderLocale()
  const [held, setHeld] = useState<Held>({ workshop: null, problem: null })
  const refresh = useCallback(() => {
    readWorkshop(workshopId, key, locale).then(
      (workshop) => setHeld({ workshop, problem: null }),
      (problem: unknown) => setHeld((before) => ({ ...before, problem })),
    )
  }, [workshopId, key, locale])
  useEffect(refresh, [refresh])
  return { ...held, refresh }
}
