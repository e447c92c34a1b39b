import { leadStateOf, say, type LeadState } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './role-table.module.css'
import { asStop, type TableCellProps } from './table-cell.ts'

/** Who has the lead of a phase, or that it is open, contested or shared. */
export function LeadCell({ phaseId, narrow, ...stop }: TableCellProps & { readonly narrow: boolean }) {
  const t = useTranslations('leads')
  const locale = useReaderLocale()
  const { kind, leads } = useCanvas((canvas) => leadStateOf(canvas, phaseId), sameState)
  const roles = useCanvas((canvas) => canvas.roles)
  const size = narrow ? (leads.length > 1 ? 26 : 38) : 40

  return (
    <td className={styles['lead']} data-kind={kind} {...asStop(stop)}>
      <span className={styles['leaders']}>
        {leads.map(({ roleId }) => {
          const role = roles[roleId]
          return (
            <span key={roleId} className={styles['leader']}>
              <RoleChip roleId={roleId} size={size} {...(kind !== 'contested' && { lead: 'shared' })} />
              <span className={styles['name']}>{role ? say(role.label, locale) : t('unknownRole')}</span>
            </span>
          )
        })}
      </span>
      {kind !== 'clear' && <span className={styles['state']}>{t(`state.${kind}`)}</span>}
    </td>
  )
}

function sameState(a: LeadState, b: LeadState): boolean {
  return (
    a.kind === b.kind &&
    a.leads.length === b.leads.length &&
    a.leads.every((lead, index) => lead === b.leads[index])
  )
}
