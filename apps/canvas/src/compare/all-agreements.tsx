import { agreementStatuses, type AgreementStatus } from '@praatplaat/model'
import type { AgreementOfTable, Comparison } from '@praatplaat/model/comparison'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { AgreementRow } from './agreement-row.tsx'
import styles from './compare.module.css'
import { FilterSelect } from './filter-select.tsx'
import type { Names } from './use-names.ts'

/** What is asked for of each; `null`: everything, and `''` what has none. */
interface Filter {
  readonly table: string | null
  readonly owner: string | null
  readonly status: string | null
  readonly phase: string | null
}

const everything: Filter = { table: null, owner: null, status: null, phase: null }

interface AllAgreementsProps {
  readonly comparison: Comparison
  readonly names: Names
}

/** The agreements of all tables in one list, by table, owner, status and phase. */
export function AllAgreements({ comparison, names }: AllAgreementsProps) {
  const t = useTranslations('compare')
  const status = useTranslations('agreements.status')
  const [filter, setFilter] = useState(everything)
  const { agreements, tables, phases } = comparison
  const found = agreements.filter((one) => fits(one, filter))
  const owners = comparison.roles.filter(({ key }) => agreements.some(({ owner }) => owner === key))
  const phaseNames = new Map(
    phases.map((phase, index) => [phase.key, `${index + 1} · ${names.phase(phase)}`]),
  )
  const choose = (name: keyof Filter) => (value: string | null) => setFilter({ ...filter, [name]: value })

  return (
    <>
      <search className={styles['filters']} aria-label={t('filter')}>
        <FilterSelect
          label={t('filterTable')}
          all={t('allTables')}
          value={filter.table}
          onChoose={choose('table')}
          options={tables.map((_, index) => [String(index), names.table(index)])}
        />
        <FilterSelect
          label={t('filterOwner')}
          all={t('allOwners')}
          value={filter.owner}
          onChoose={choose('owner')}
          options={[...owners.map(({ key }) => [key, names.role(key)] as const), ['', t('noOwner')]]}
        />
        <FilterSelect
          label={t('filterStatus')}
          all={t('allStatuses')}
          value={filter.status}
          onChoose={choose('status')}
          options={agreementStatuses.map((one: AgreementStatus) => [one, status(one)])}
        />
        <FilterSelect
          label={t('filterPhase')}
          all={t('allPhases')}
          value={filter.phase}
          onChoose={choose('phase')}
          options={[...phaseNames, ['', t('wholeProgramme')]]}
        />
      </search>
      <p className={styles['count']} role="status">
        {t('found', { count: found.length })}
      </p>
      <ul className={styles['agreements']}>
        {found.map((one) => (
          <li key={`${one.table} ${one.agreement.id}`}>
            <AgreementRow
              one={one}
              phase={phaseNames.get(one.phase ?? '') ?? t('wholeProgramme')}
              names={names}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function fits({ table, owner, phase, agreement }: AgreementOfTable, filter: Filter): boolean {
  const is = (asked: string | null, held: string) => asked === null || asked === held
  return (
    is(filter.table, String(table)) &&
    is(filter.owner, owner ?? '') &&
    is(filter.status, agreement.status) &&
    is(filter.phase, phase ?? '')
  )
}
