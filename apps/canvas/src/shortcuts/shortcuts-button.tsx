import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useShortcutsList } from './use-shortcuts-list.ts'

/** Opens the list of keys and choices, for who does not know of `?` or has no such key. */
export function ShortcutsButton({ named = false }: { named?: boolean }) {
  const t = useTranslations('topBar')
  const open = useShortcutsList((list) => list.open)
  const name = named ? {} : { 'aria-label': t('keys'), title: t('keys') }
  return (
    <Button look={named ? 'plain' : 'quiet'} aria-haspopup="dialog" onClick={open} {...name}>
      <Icon name="keyboard" /> {named && t('keys')}
    </Button>
  )
}
