import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { useMayEdit } from '../session/session-context.tsx'
import styles from '../stage/zoom-buttons.module.css'
import { useView } from '../view-state/view.ts'

/** Takes a note: the next tap on the board, or Enter on a phase, says where it comes. */
export function NoteButton() {
  const t = useTranslations('board')
  const isPointing = useView((view) => view.pointing?.at === 'note')
  const pointAt = useView((view) => view.pointAt)
  if (!useMayEdit()) return null

  return (
    <div className={styles['group']}>
      <button
        type="button"
        aria-pressed={isPointing}
        aria-label={t('takeNote')}
        title={t('takeNote')}
        onClick={() => pointAt(isPointing ? null : { at: 'note' })}
      >
        <Icon name="sticky-note" />
      </button>
    </div>
  )
}
