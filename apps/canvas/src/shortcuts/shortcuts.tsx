import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../design/dialog.tsx'
import { usePreferences } from '../device/preferences.ts'
import { part } from '../parts/part.tsx'
import { takesLetters } from './takes-letters.ts'
import { useShortcutsList } from './use-shortcuts-list.ts'

const ShortcutsContents = part({
  words: ['shortcuts'],
  load: () => import('./shortcuts-contents.tsx').then((file) => file.ShortcutsContents),
})

/** The list of keys: under `?`, as long as single keys are shortcuts, and under its button. */
export function Shortcuts() {
  const t = useTranslations('topBar')
  const app = useTranslations('app')
  const isOpen = useShortcutsList((list) => list.isOpen)
  const open = useShortcutsList((list) => list.open)
  const close = useShortcutsList((list) => list.close)
  const singleKeys = usePreferences((preferences) => preferences.singleKeys)

  useEffect(() => {
    if (!singleKeys) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return
      if (takesLetters(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      open()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [singleKeys, open])

  // A dialog that was open when the canvas was left must not greet who opens another.
  useEffect(() => close, [close])

  if (!isOpen) return null
  return (
    <Dialog title={t('keysTitle')} onClose={close} closeLabel={app('close')}>
      <ShortcutsContents />
    </Dialog>
  )
}
