import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useShortcutsList } from './use-shortcuts-list.ts'

/** Opens the list of keys, for who does not know of `?` or has no such key. */
export function ShortcutsButton() {
  const t = useTranslations('topBar')
  const open = useShortcutsList((list) => list.open)
  return (
    <Button look="quiet" aria-label={t('keys')} title={t('keys')} aria-haspopup="dialog" onClick={open}>
      <Icon name="keyboard" />
    </Button>
  )
}
