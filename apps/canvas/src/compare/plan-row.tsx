import type { ComparedPhase, Comparison } from '@praatplaat/model/comparison'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { ChipFace } from '../role-chips/role-chip.tsx'
import styles from './compare.module.css'
import type { Names } from './use-names.ts'

interface PlanRowProps {
  readonly number: number
  readonly phase: ComparedPhase
  readonly comparison: Comparison
  readonly names: Names
  /** The place of the table that is chosen; `null`: the phase is left out. */
  readonly table: number | null
  /** @param number of the table. */
  readonly onChoose: (number: number | null) => void
}

/** Which table's outcome of a phase goes into the plan, with what each table made of it. */
export function PlanRow({ number, phase, comparison, names, table, onChoose }: PlanRowProps) {
  const t = useTranslations('compare')
  const leaders = (table === null ? null : phase.at[table])?.leaders ?? []

  const describe = (at: number): string => {
    const { lead, leaders: claims, agreements } = phase.at[at]!
    const name = names.leaders({ lead, leaders: claims })
    return t('atTable', {
      table: names.table(at),
      lead: lead === 'empty' ? t('noLead') : t('leadOf', { name }),
      roles: phase.roles.filter(({ involvements }) => involvements[at] !== null).length,
      agreements,
    })
  }
  return (
    <div className={styles['planRow']} data-out={table === null || undefined}>
      <em>{number}</em>
      <label className={field['label']}>
        {t('from', { phase: names.phase(phase) })}
        <select
          className={field['input']}
          value={table === null ? '' : comparison.tables[table]!.number}
          onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
        >
          {comparison.tables.map(
            ({ number: tableNumber }, at) =>
              phase.at[at] && (
                <option key={tableNumber} value={tableNumber}>
                  {describe(at)}
                </option>
              ),
          )}
          <option value="">{t('leaveOut')}</option>
        </select>
      </label>
      <span className={styles['leaders']}>
        {leaders.map((key) => (
          <ChipFace key={key} role={names.roleAt(key)} size={40} lead="clear" />
        ))}
      </span>
    </div>
  )
}
