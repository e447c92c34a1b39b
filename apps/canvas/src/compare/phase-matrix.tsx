import { say, type Involvement } from '@praatplaat/model'
import type { ComparedPhase, ComparedRole, Comparison, PhaseAtTable } from '@praatplaat/model/comparison'
import { involvementLetters } from '@praatplaat/scene'
import { useTranslations } from 'use-intl'
import { ChipFace } from '../role-chips/role-chip.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './compare.module.css'
import type { Names } from './use-names.ts'

interface PhaseMatrixProps {
  readonly phase: ComparedPhase
  /** The roles that are shown; the lead of each table always is. */
  readonly roles: readonly ComparedRole[]
  readonly number: number
  readonly comparison: Comparison
  readonly names: Names
}

/** One phase, with a column for each table: who leads it there, and what each role does. */
export function PhaseMatrix({ phase, roles, number, comparison, names }: PhaseMatrixProps) {
  const t = useTranslations('compare')
  const label = t('matrix', { number })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- with many tables it is wider than the screen, and nothing in it can be pressed
    <div className={styles['scroll']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['matrix']}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('role')}</th>
            {comparison.tables.map(({ number: table }, index) => (
              <th key={table} scope="col" title={names.table(index)}>
                <span aria-hidden="true">{table}</span>
                <span className="visually-hidden">{names.table(index)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('lead')}</th>
            {phase.at.map((here, table) => (
              // oxlint-disable-next-line react/no-array-index-key -- a table is told by its place
              <LeadCell key={table} here={here} names={names} />
            ))}
          </tr>
          {roles.map((role) => (
            <Row key={role.key} role={role} phase={phase} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Who leads the phase at a table: the chips on the gold seat, or that it is empty. */
function LeadCell({ here, names }: { here: PhaseAtTable | null; names: Names }) {
  const t = useTranslations('compare')
  if (here === null) return <td title={t('noPhase')} data-none="" aria-label={t('noPhase')} />
  const said = names.leaders(here)
  const look = here.lead === 'contested' ? {} : { lead: 'clear' as const }
  return (
    <td title={said}>
      <span className={styles['seat']} data-empty={here.lead === 'empty' || undefined}>
        {here.leaders.map((key) => (
          <ChipFace key={key} role={names.roleAt(key)} size={here.leaders.length > 1 ? 22 : 32} {...look} />
        ))}
        {here.lead === 'empty' && (
          <svg width={24} height={24} viewBox="0 0 24 24" aria-hidden="true">
            <circle cx={12} cy={12} r={10} strokeWidth={1.6} strokeDasharray="3 3" />
          </svg>
        )}
      </span>
      <span className="visually-hidden">{said}</span>
    </td>
  )
}

function Row({ role, phase, names }: { role: ComparedRole; phase: ComparedPhase; names: Names }) {
  const locale = useReaderLocale()
  const known = names.roleAt(role.key)
  return (
    <tr data-differs={!role.agree || undefined}>
      <th scope="row">
        <span className={styles['role']}>
          <ChipFace role={known} size={26} />
          <span>{known ? say(known.label, locale) : names.role(role.key)}</span>
        </span>
      </th>
      {role.involvements.map((involvement, table) => (
        <Cell
          // oxlint-disable-next-line react/no-array-index-key -- a table is told by its place
          key={table}
          involvement={involvement}
          here={phase.at[table] ?? null}
          leads={phase.at[table]?.leaders.includes(role.key) ?? false}
        />
      ))}
    </tr>
  )
}

interface CellProps {
  readonly involvement: Involvement | null
  readonly here: PhaseAtTable | null
  readonly leads: boolean
}

function Cell({ involvement, here, leads }: CellProps) {
  const t = useTranslations('compare')
  const words = useTranslations('involvement')
  const locale = useReaderLocale()
  if (here === null) return <td title={t('noPhase')} data-none="" aria-label={t('noPhase')} />
  const said = involvement === null ? t('notThere') : words(involvement)
  const contested = leads && here.lead === 'contested'
  const all = [said, leads && t('lead'), contested && t('contestedHere')].filter(Boolean).join(', ')
  return (
    <td title={all} data-involvement={involvement ?? undefined} data-leads={leads || undefined}>
      <span aria-hidden="true">
        {involvement === null ? '–' : involvementLetters(locale)[involvement]}
        {contested && '?'}
      </span>
      <span className="visually-hidden">{all}</span>
    </td>
  )
}
