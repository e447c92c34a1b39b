import type { Agreement } from '@praatplaat/model'
import { useFormatter, useTranslations } from 'use-intl'
import { isOverdue } from './due-date.ts'
import styles from './due-line.module.css'
import { useToday } from './use-today.ts'

/** By when: "vóór 1 maart", with the year when it is another one, and a quiet word when it has passed. */
export function DueLine({ due, status }: Pick<Agreement, 'due' | 'status'>) {
  const t = useTranslations('agreements')
  const format = useFormatter()
  const today = useToday()
  if (due === null) return <span className={styles['missing']}>{t('noDate')}</span>

  const isThisYear = due.slice(0, 4) === today.slice(0, 4)
  const date = format.dateTime(
    new Date(`${due}T00:00:00Z`),
    isThisYear ? { day: 'numeric', month: 'long' } : { day: 'numeric', month: 'short', year: 'numeric' },
  )
  return (
    <>
      <time dateTime={due}>{t('by', { date })}</time>
      {isOverdue({ due, status }, today) && <span className={styles['past']}>{t('past')}</span>}
    </>
  )
}
