import { phaseRoleId, type Canvas } from '@praatplaat/model'
import { involvementLetters } from '@praatplaat/scene'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { cellFacts, type CellFacts } from './cell-facts.ts'
import { FindingMark } from './finding-mark.tsx'
import styles from './role-table.module.css'
import { asStop, type TableCellProps } from './table-cell.ts'

const leadWords = { clear: 'leads', contested: 'claims', shared: 'shares' } as const

/** How a role takes part in a phase, whether it leads there, and how much belongs to it. */
export const RoleCell = memo(function RoleCell(props: TableCellProps & { readonly roleId: string }) {
  const { phaseId, roleId, ...stop } = props
  const t = useTranslations('tableView')
  const names = useTranslations('involvement')
  const locale = useReaderLocale()
  const facts = useCanvas((canvas: Canvas) => cellFacts(canvas, phaseId, roleId), sameFacts)
  const { involvement, lead, resources, needs, agreements } = facts
  const isSelected = useView(({ selection }) =>
    selection?.kind === 'chip'
      ? selection.chipId === phaseRoleId(phaseId, roleId)
      : selection?.kind === 'place' && selection.phaseId === phaseId && selection.roleId === roleId,
  )

  return (
    <td className={styles['cell']} {...asStop(stop)} data-selected={isSelected || undefined}>
      <span className={styles['how']}>
        {involvement === null ? (
          <span className="visually-hidden">{t('notHere')}</span>
        ) : (
          <span className={styles['mark']} data-involvement={involvement}>
            <span className={styles['letter']} aria-hidden="true">
              {involvementLetters(locale)[involvement]}
            </span>
            <span className={styles['word']}>{names(involvement)}</span>
          </span>
        )}
        {lead && (
          <span className={styles['leads']} data-kind={lead}>
            <Icon name="flag" size={13} />
            {lead !== 'clear' && <span className="visually-hidden">{t('lead')} </span>}
            <span>{t(leadWords[lead])}</span>
          </span>
        )}
      </span>
      {resources + needs + agreements > 0 && (
        <span className={styles['counts']}>
          {resources > 0 && <span>{t('brings', { count: resources })}</span>}
          {needs > 0 && <span>{t('needs', { count: needs })}</span>}
          {agreements > 0 && <span>{t('agrees', { count: agreements })}</span>}
        </span>
      )}
      <FindingMark about={`chip:${phaseRoleId(phaseId, roleId)}`} />
    </td>
  )
})

function sameFacts(a: CellFacts, b: CellFacts): boolean {
  return (
    a.involvement === b.involvement &&
    a.lead === b.lead &&
    a.resources === b.resources &&
    a.needs === b.needs &&
    a.agreements === b.agreements
  )
}
