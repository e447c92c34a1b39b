import { useTranslations } from 'use-intl'
import styles from './loading.module.css'

/** Shown while something is on its way; quiet, because it is mostly gone at once. */
export function Loading() {
  const t = useTranslations('app')
  return (
    <p className={styles['loading']} role="status">
      {t('loading')}
    </p>
  )
}
