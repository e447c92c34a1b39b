import { isDifferent, type Comparison } from '@praatplaat/model/comparison'
import type { Workshop } from '@praatplaat/protocol'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Loading } from '../design/loading.tsx'
import type { RoomTable } from '../room/use-tables.ts'
import { AllAgreements } from './all-agreements.tsx'
import styles from './compare.module.css'
import { MakePlan } from './make-plan.tsx'
import { PhasesBeside } from './phases-beside.tsx'
import { useComparedTables } from './use-compared-tables.ts'
import { useNames } from './use-names.ts'

const parts = ['byPhase', 'agreements', 'plan'] as const
type Part = (typeof parts)[number]

interface CompareViewProps {
  readonly workshop: Workshop
  readonly tables: readonly RoomTable[]
}

/** The tables beside each other: where they differ and agree, all that they agreed, and one plan made of them. */
export function CompareView({ workshop, tables }: CompareViewProps) {
  const t = useTranslations('compare')
  const comparison = useComparedTables(tables)
  const [part, setPart] = useState<Part>('byPhase')
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h2>{t('title')}</h2>
          {comparison && <InShort comparison={comparison} />}
        </div>
        <div className={styles['parts']} role="group" aria-label={t('parts')}>
          {parts.map((one) => (
            <Button key={one} aria-pressed={part === one} onClick={() => setPart(one)}>
              {t(one)}
            </Button>
          ))}
        </div>
      </header>
      {comparison ? <Shown part={part} comparison={comparison} workshop={workshop} /> : <Loading within />}
    </div>
  )
}

function InShort({ comparison: { tables, phases } }: { comparison: Comparison }) {
  const t = useTranslations('compare')
  if (tables.length < 2) return <p>{t('tooFew')}</p>
  return <p>{t('inShort', { differ: phases.filter(isDifferent).length, all: phases.length })}</p>
}

interface ShownProps {
  readonly part: Part
  readonly comparison: Comparison
  readonly workshop: Workshop
}

function Shown({ part, comparison, workshop }: ShownProps) {
  const names = useNames(comparison)
  switch (part) {
    case 'byPhase':
      return <PhasesBeside comparison={comparison} names={names} />
    case 'agreements':
      return <AllAgreements comparison={comparison} names={names} />
    case 'plan':
      return <MakePlan comparison={comparison} names={names} title={workshop.title} />
  }
}
