import { agreementsOf, questionsOf } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { FindingMark } from './finding-mark.tsx'
import styles from './role-table.module.css'
import { asStop, type TableCellProps } from './table-cell.ts'

/** What there is in a phase beside its chips. */
export function FootCell({ phaseId, ...stop }: TableCellProps) {
  const t = useTranslations('tableView')
  const agreements = useCanvas((canvas) => agreementsOf(canvas, phaseId).length)
  const questions = useCanvas(
    (canvas) => questionsOf(canvas, phaseId).filter(({ settled }) => !settled).length,
  )
  return (
    <td className={styles['foot']} {...asStop(stop)} data-count={agreements}>
      <span data-none={agreements === 0 || undefined}>
        {agreements === 0 ? t('noAgreement') : t('agrees', { count: agreements })}
      </span>
      {questions > 0 && <span>{t('asks', { count: questions })}</span>}
      <FindingMark about={`agreements:${phaseId}`} />
    </td>
  )
}
