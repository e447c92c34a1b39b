import { differencesFirst, type Comparison } from '@praatplaat/model/comparison'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Choice } from '../design/choice.tsx'
import styles from './compare.module.css'
import { PhaseBeside } from './phase-beside.tsx'
import type { Names } from './use-names.ts'

interface PhasesBesideProps {
  readonly comparison: Comparison
  readonly names: Names
}

/** What the tables say of each phase, the phases with the most to talk over first. */
export function PhasesBeside({ comparison, names }: PhasesBesideProps) {
  const t = useTranslations('compare')
  const [order, setOrder] = useState<'differences' | 'road'>('differences')
  const { phases } = comparison
  const shown = useMemo(() => (order === 'road' ? phases : differencesFirst(phases)), [phases, order])
  return (
    <>
      <div className={styles['bar']}>
        <Choice
          label={t('order')}
          options={[
            { value: 'differences', label: t('orderDifferences') },
            { value: 'road', label: t('orderRoad') },
          ]}
          value={order}
          onChoose={setOrder}
        />
        <p className={styles['hint']}>{t('legend')}</p>
      </div>
      <ul className={styles['phases']}>
        {shown.map((phase) => (
          <li key={phase.key}>
            <PhaseBeside
              phase={phase}
              number={phases.indexOf(phase) + 1}
              comparison={comparison}
              names={names}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
