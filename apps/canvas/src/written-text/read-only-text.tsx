import type { TextPlace } from '@praatplaat/model/document'
import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session-context.tsx'
import styles from './written-text.module.css'

/** A shared text for who may look and not touch. */
export function ReadOnlyText({ place, label }: { place: TextPlace; label: string }) {
  const t = useTranslations('writtenText')
  const session = useSession()
  const text = useSyncExternalStore(session.canvas.subscribe, () => session.text(place)?.toString() ?? '')

  return (
    <dl>
      <dt className={styles['label']}>{label}</dt>
      <dd className={text === '' ? styles['gone'] : styles['plain']}>{text || t('empty')}</dd>
    </dl>
  )
}
