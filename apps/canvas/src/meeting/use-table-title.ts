import { useCallback } from 'react'
import { useTranslations } from 'use-intl'

/** How a table is called: `Tafel 3 · Zorg`, and `Tafel 3` when nobody gave it a name. */
export function useTableTitle(): (number: number, name: string) => string {
  const t = useTranslations('meeting')
  return useCallback(
    (number, name) => (hasOwnName(number, name) ? t('tableTitle', { number, name }) : name),
    [t],
  )
}

/** The server names a table by its number, in the language of who made it. */
function hasOwnName(number: number, name: string): boolean {
  return !new RegExp(`^\\p{L}+ ${number}$`, 'u').test(name)
}
