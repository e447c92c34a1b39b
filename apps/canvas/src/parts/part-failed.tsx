import { useEffect, useEffectEvent } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import styles from './part-failed.module.css'

/** Stands where a part of the screen could not be loaded. Once there is a connection again, it tries by itself. */
export function PartFailed({ onAgain }: { onAgain: () => void }) {
  const t = useTranslations('app')
  const again = useEffectEvent(onAgain)
  useEffect(() => {
    const online = () => again()
    addEventListener('online', online)
    return () => removeEventListener('online', online)
  }, [])

  return (
    <div className={styles['failed']} role="alert">
      <p>
        <strong>{t('partFailed')}</strong>
      </p>
      <p>{t('partFailedHow')}</p>
      <div className={styles['actions']}>
        <Button onClick={onAgain}>{t('tryAgain')}</Button>
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
      </div>
    </div>
  )
}
