import { useTranslations } from 'use-intl'
import { useView, type CanvasView } from '../view-state/view.ts'
import styles from './view-switch.module.css'

const views: readonly CanvasView[] = ['board', 'agreements']

/** The views of the canvas, as one switch. */
export function ViewSwitch() {
  const t = useTranslations('views')
  const current = useView((state) => state.view)
  const show = useView((state) => state.show)
  return (
    <nav className={styles['switch']} aria-label={t('label')}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === current ? 'page' : undefined}
          onClick={() => show(view)}
        >
          {t(view)}
        </button>
      ))}
    </nav>
  )
}
