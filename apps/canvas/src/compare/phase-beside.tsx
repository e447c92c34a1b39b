import {
  differingRoles,
  isDifferent,
  leadAnswers,
  type ComparedPhase,
  type Comparison,
  type LeadVerdict,
} from '@praatplaat/model/comparison'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Tag, type TagTone } from '../design/tag.tsx'
import { ChipFace } from '../role-chips/role-chip.tsx'
import styles from './compare.module.css'
import { PhaseMatrix } from './phase-matrix.tsx'
import type { Names } from './use-names.ts'

const tones: Readonly<Record<LeadVerdict, TagTone>> = {
  nobody: 'quiet',
  agree: 'good',
  open: 'open',
  differ: 'warn',
}

interface PhaseBesideProps {
  readonly phase: ComparedPhase
  /** Its place on the road. */
  readonly number: number
  readonly comparison: Comparison
  readonly names: Names
}

/** What each table says of one phase: who leads it, and who does what. */
export function PhaseBeside({ phase, number, comparison, names }: PhaseBesideProps) {
  const t = useTranslations('compare')
  const [all, setAll] = useState(false)
  const roles = differingRoles(phase)
  const differing = roles.length
  const agreeing = phase.roles.filter(({ agree }) => agree)
  return (
    <article className={styles['phase']} data-differs={isDifferent(phase) || undefined}>
      <header>
        <h3>
          <em>{number}</em> {names.phase(phase)}
        </h3>
        <Tag tone={tones[phase.lead]}>{t(`verdict.${phase.lead}`)}</Tag>
        {differing > 0 && <Tag tone="warn">{t('rolesDiffer', { count: differing })}</Tag>}
        {differing === 0 && phase.roles.length > 0 && <Tag tone="good">{t('rolesAgree')}</Tag>}
      </header>
      <ul className={styles['answers']} aria-label={t('lead')}>
        {leadAnswers(phase).map((answer) => (
          <li key={answer.tables[0]} data-lead={answer.lead}>
            {answer.leaders.map((key) => (
              <ChipFace
                key={key}
                role={names.roleAt(key)}
                size={34}
                {...(answer.lead !== 'contested' && { lead: 'clear' })}
              />
            ))}
            <span>
              <b>{names.leaders(answer)}</b>
              <span title={answer.tables.map(names.table).join(', ')}>
                {t('answer', { count: answer.tables.length })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {phase.roles.length === 0 ? (
        <p className={styles['hint']}>{t('noRoles')}</p>
      ) : (
        <PhaseMatrix
          phase={phase}
          roles={all ? [...roles, ...agreeing] : roles}
          number={number}
          comparison={comparison}
          names={names}
        />
      )}
      {agreeing.length > 0 && (
        <Button
          look="quiet"
          size="small"
          className={styles['more']}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('fewerRoles') : t('agreeingRoles', { count: agreeing.length })}
        </Button>
      )}
    </article>
  )
}
