import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { MoneyTestButton } from '../money-test/money-test-button.tsx'
import { NoteButton } from '../notes/note-button.tsx'
import { UndoButtons } from './undo-buttons.tsx'
import styles from './zoom-buttons.module.css'

interface ZoomButtonsProps {
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
  /** The whole board is in sight. */
  readonly fits: boolean
}

/** Undo, redo and zoom: everything a wheel, a pinch or a key does as well. */
export function ZoomButtons({ onZoom, onFit, fits }: ZoomButtonsProps) {
  const t = useTranslations('board')
  return (
    <div className={styles['tools']}>
      <MoneyTestButton />
      <NoteButton />
      <UndoButtons />
      <div className={styles['group']} role="group" aria-label={t('zoom')}>
        <button type="button" onClick={() => onZoom(1 / 1.25)} aria-disabled={fits} aria-label={t('zoomOut')}>
          <Icon name="minus" />
        </button>
        <button type="button" onClick={onFit} aria-disabled={fits} aria-label={t('fit')}>
          <Icon name="maximize" />
        </button>
        <button type="button" onClick={() => onZoom(1.25)} aria-label={t('zoomIn')}>
          <Icon name="plus" />
        </button>
      </div>
    </div>
  )
}
