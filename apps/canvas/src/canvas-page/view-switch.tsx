import { useTranslations } from 'use-intl'
import { ViewLinks } from './view-links.tsx'
import styles from './view-switch.module.css'

/** The views of the canvas, as one switch. */
export function ViewSwitch() {
  const t = useTranslations('views')
  return (
    <nav className={styles['switch']} aria-label={t('label')}>
      <ViewLinks />
    </nav>
  )
}
