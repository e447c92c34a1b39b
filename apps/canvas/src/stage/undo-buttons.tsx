import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import styles from './zoom-buttons.module.css'

/** Undo and redo of this reader's own steps. */
export function UndoButtons() {
  const t = useTranslations('board')
  const { undo } = useSession()
  const canUndo = useSyncExternalStore(undo.subscribe, undo.canUndo)
  const canRedo = useSyncExternalStore(undo.subscribe, undo.canRedo)
  if (!useMayEdit()) return null
  // Not `disabled`: the last undo would throw the keyboard's focus off the page.

  return (
    <div className={styles['group']} role="group" aria-label={t('undoGroup')}>
      <button
        type="button"
        onClick={undo.undo}
        aria-disabled={!canUndo}
        aria-label={t('undo')}
        title={t('undo')}
      >
        <Icon name="undo-2" />
      </button>
      <button
        type="button"
        onClick={undo.redo}
        aria-disabled={!canRedo}
        aria-label={t('redo')}
        title={t('redo')}
      >
        <Icon name="redo-2" />
      </button>
    </div>
  )
}
