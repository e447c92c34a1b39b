import { useTranslations } from 'use-intl'
import { useMark } from '../findings/use-mark.ts'
import styles from './role-table.module.css'

/** The small sign on a cell that findings are about, with the same in words: as on the board [SC25]. */
export function FindingMark({ about }: { about: string }) {
  const t = useTranslations('tableView')
  const count = useMark(about)
  if (count === 0) return null
  return (
    <span className={styles['finding']}>
      <span aria-hidden="true">{count > 1 ? count : '!'}</span>
      <span className="visually-hidden">{t('toDiscuss', { count })}</span>
    </span>
  )
}
