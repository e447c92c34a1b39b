import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { takesLetters } from '../shortcuts/takes-letters.ts'
import { roleWords } from '../side-panel/phase-words.ts'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './lens-bar.module.css'
import { lookAs } from './look-as.ts'
import { useLensRoleId } from './use-lens-role-id.ts'

const inBold = (words: ReactNode) => <strong>{words}</strong>

/** As it stands on the key, in every language. */
const escapeKey = 'Esc'

/** Says through whose eyes the reader looks, over every view, and ends it: with its button, or with Escape. */
export function LensBar() {
  const t = useTranslations('roleLens')
  const locale = useReaderLocale()
  const roleId = useLensRoleId()
  const isOnPaper = useView(({ view }) => view === 'role-sheets')
  const name = useCanvas((canvas) => roleId && roleWords(canvas, roleId, locale))
  const bar = useRef<HTMLDivElement>(null)

  const end = () => {
    // The bar goes, and the focus must not go with it.
    const hadFocus = bar.current?.contains(document.activeElement) ?? false
    const { look, tell } = useView.getState()
    look(null)
    tell(t('bar.ended'))
    if (hadFocus) document.querySelector<HTMLElement>('[data-lens-button]')?.focus()
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isForLens(event)) end()
  })
  useEffect(() => {
    const onPress = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', onPress)
    return () => removeEventListener('keydown', onPress)
  }, [])

  if (roleId === null || name === null) return null
  return (
    <div ref={bar} className={styles['bar']}>
      <RoleChip roleId={roleId} size={34} />
      <p role="status">{t.rich('bar.looking', { role: name, strong: inBold })}</p>
      <span className={styles['tools']}>
        {!isOnPaper && (
          <Button size="small" onClick={() => lookAs(roleId)}>
            {t('bar.page')}
          </Button>
        )}
        <Button size="small" onClick={end}>
          {t('bar.all')} <kbd aria-hidden="true">{escapeKey}</kbd>
        </Button>
      </span>
    </div>
  )
}

/** Escape ends the lens when nothing that is nearer to the reader waits for it. */
function isForLens({ key, target, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  if (key !== 'Escape' || defaultPrevented || isComposing) return false
  const { picked, pointing, hand } = useView.getState()
  if (picked || pointing || hand || document.querySelector('dialog[open]')) return false
  return !takesLetters(target) && !(target instanceof Element && target.closest('[data-closes-by-escape]'))
}
