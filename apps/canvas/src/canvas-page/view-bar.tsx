import { useTranslations } from 'use-intl'
import { ExportButton } from '../exporting/export-button.tsx'
import { FindingsButton } from '../findings/findings-button.tsx'
import styles from './view-bar.module.css'
import { ViewLinks } from './view-links.tsx'

/** The views and exports on a narrow screen, under the thumb. */
export function ViewBar() {
  const t = useTranslations('views')
  return (
    <nav className={styles['bar']} aria-label={t('label')}>
      <ViewLinks narrow />
      <FindingsButton narrow />
      <ExportButton />
    </nav>
  )
}
