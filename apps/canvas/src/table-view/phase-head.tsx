import { say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { FindingMark } from './finding-mark.tsx'
import styles from './role-table.module.css'
import { asStop, type TableCellProps } from './table-cell.ts'

/** The head of a column: the station and the title of a phase. */
export function PhaseHead({ phaseId, number, ...stop }: TableCellProps & { readonly number: number }) {
  const t = useTranslations('tableView')
  const locale = useReaderLocale()
  const phase = useCanvas((canvas) => canvas.phases[phaseId])
  const isSelected = useView(({ selection }) => selection?.kind === 'phase' && selection.phaseId === phaseId)
  if (!phase) return null
  return (
    <th scope="col" className={styles['phase']} {...asStop(stop)} data-selected={isSelected || undefined}>
      <span className={styles['station']} aria-hidden="true">
        {number}
      </span>
      <span className="visually-hidden">{t('phase', { number })} </span>
      <span className={styles['title']}>{say(phase.title, locale)}</span>
      {phase.continuous && <span className={styles['continuous']}> {t('continuous')}</span>}
      <FindingMark about={`phase:${phaseId}`} />
    </th>
  )
}
