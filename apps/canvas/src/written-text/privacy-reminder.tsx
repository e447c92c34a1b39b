import { useTranslations } from 'use-intl'
import styles from './written-text.module.css'

/** The quiet line under a group of free texts: a canvas holds no personal data of participants. */
export function PrivacyReminder() {
  const t = useTranslations('writtenText')
  return <p className={styles['reminder']}>{t('reminder')}</p>
}
