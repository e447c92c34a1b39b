import { useTranslations } from 'use-intl'
import styles from './loading.module.css'

interface LoadingProps {
  /** Within a screen, where it takes no more room than it needs. */
  readonly within?: boolean
}

/** Shown while something is on its way; quiet, because it is mostly gone at once. */
export function Loading({ within = false }: LoadingProps) {
  const t = useTranslations('app')
  return (
    <p className={styles['loading']} data-within={within || undefined} role="status">
      {t('loading')}
    </p>
  )
}
