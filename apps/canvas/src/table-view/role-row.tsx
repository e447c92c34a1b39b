import { say } from '@praatplaat/model'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { cellId } from './cell-id.ts'
import { RoleCell } from './role-cell.tsx'
import styles from './role-table.module.css'

interface RoleRowProps {
  readonly roleId: string
  readonly phaseIds: readonly string[]
  /** The phase of the cell where the tab key stops, when it is in this row. */
  readonly stopPhaseId: string | null
  readonly isDimmed: boolean
}

/** A role, and how it takes part in each phase. */
export const RoleRow = memo(function RoleRow({ roleId, phaseIds, stopPhaseId, isDimmed }: RoleRowProps) {
  const t = useTranslations('leads')
  const locale = useReaderLocale()
  const role = useCanvas((canvas) => canvas.roles[roleId])
  return (
    <tr>
      <th
        scope="row"
        className={styles['role']}
        title={role && say(role.description, locale)}
        data-dimmed={isDimmed || undefined}
      >
        <span>
          <RoleChip roleId={roleId} size={32} />
          <span>{role ? say(role.label, locale) : t('unknownRole')}</span>
        </span>
      </th>
      {phaseIds.map((phaseId) => (
        <RoleCell
          key={phaseId}
          id={cellId({ row: `role:${roleId}`, phaseId })}
          phaseId={phaseId}
          roleId={roleId}
          isStop={stopPhaseId === phaseId}
          isDimmed={isDimmed}
        />
      ))}
    </tr>
  )
})
