import { useTranslations } from 'use-intl'
import { ExportMenu } from '../exporting/export-menu.tsx'
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
      <ExportMenu />
    </nav>
  )
}
