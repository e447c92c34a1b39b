import { useTranslations } from 'use-intl'
import { ExportMenu } from '../exporting/export-menu.tsx'
import { useView, type CanvasView } from '../view-state/view.ts'
import styles from './view-bar.module.css'

const views: readonly CanvasView[] = ['board', 'agreements']

/** The views and exports on a narrow screen, under the thumb. */
export function ViewBar() {
  const t = useTranslations('views')
  const current = useView((state) => state.view)
  const show = useView((state) => state.show)
  return (
    <nav className={styles['bar']} aria-label={t('label')}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === current ? 'page' : undefined}
          onClick={() => show(view)}
        >
          {t(view === 'board' ? 'boardShort' : view)}
        </button>
      ))}
      <ExportMenu />
    </nav>
  )
}
