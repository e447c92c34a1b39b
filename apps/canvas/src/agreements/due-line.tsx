import type { Agreement } from '@praatplaat/model'
import { useFormatter, useTranslations } from 'use-intl'
import styles from './due-line.module.css'
import { calendarDay, isOverdue } from './due-date.ts'

/** By when: "vóór 1 maart", with the year when it is another one, and a quiet word when it has passed. */
export function DueLine({ due, status }: Pick<Agreement, 'due' | 'status'>) {
  const t = useTranslations('agreements')
  const format = useFormatter()
  if (due === null) return <span className={styles['missing']}>{t('noDate')}</span>

  const today = calendarDay(new Date())
  const year = due.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }
  const date = format.dateTime(new Date(`${due}T00:00:00Z`), { day: 'numeric', month: 'long', ...year })
  return (
    <>
      <time dateTime={due}>{t('by', { date })}</time>
      {isOverdue({ due, status }, today) && <span className={styles['past']}>{t('past')}</span>}
    </>
  )
}
