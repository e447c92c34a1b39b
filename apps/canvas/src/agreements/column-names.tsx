import { useTranslations } from 'use-intl'
import styles from './agreement-list.module.css'

const columns = ['text', 'owner', 'partners', 'due', 'status'] as const

/** The names of the columns, once for all lists under it. Only for the eye, and only where agreements are rows. */
export function ColumnNames() {
  const t = useTranslations('agreements.field')
  return (
    <div className={styles['room']} aria-hidden="true">
      <div className={styles['columns']}>
        {columns.map((column) => (
          <span key={column}>{t(column)}</span>
        ))}
      </div>
    </div>
  )
}
