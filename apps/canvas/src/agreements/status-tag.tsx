import type { AgreementStatus } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { StatusMark } from './status-mark.tsx'
import styles from './status.module.css'

/** How far an agreement is: a word, a shape and a colour. */
export function StatusTag({ status }: { status: AgreementStatus }) {
  const t = useTranslations('agreements.status')
  return (
    <span className={styles['tag']} data-status={status}>
      <StatusMark status={status} />
      {t(status)}
    </span>
  )
}
