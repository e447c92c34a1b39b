import { createElement, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './change-list.module.css'
import type { ToldPhase } from './tell-changes.ts'

interface ChangeListProps {
  readonly told: readonly ToldPhase[]
  readonly count: number
}

/** What has changed, in sentences by phase. */
export function ChangeList({ told, count }: ChangeListProps) {
  const t = useTranslations('history.changes')
  const headingId = useId()
  return (
    <section className={styles['changes']} aria-labelledby={headingId}>
      <header>
        <h4 id={headingId}>{t('heading')}</h4>
        {/* Heard when it comes: whoever chose a moment stays where they are. */}
        <p role="status">{count === 0 ? t('none') : t('count', { count })}</p>
      </header>
      {told.map((phase) => (
        <PhaseChanges key={phase.phaseId ?? ''} phase={phase} />
      ))}
    </section>
  )
}

/** So many sentences of one phase are read at a glance; what is one more is shown as well. */
const atAGlance = 5

function PhaseChanges({ phase: { number, title, sentences } }: { readonly phase: ToldPhase }) {
  const t = useTranslations('history.changes')
  const [isWhole, setWhole] = useState(false)
  const headingId = useId()
  const isLong = sentences.length > atAGlance + 1
  const shown = isLong && !isWhole ? sentences.slice(0, atAGlance) : sentences
  return (
    <section className={styles['phase']} aria-labelledby={headingId}>
      <h5 id={headingId}>
        {number > 0 && (
          <span className={styles['station']} aria-hidden="true">
            {number}
          </span>
        )}
        {title}
      </h5>
      {/* Two sentences may read the same, so they have no keys. */}
      {createElement('ul', null, ...shown.map((sentence) => createElement('li', { dir: 'auto' }, sentence)))}
      {isLong && (
        <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('less') : t('more', { count: sentences.length - atAGlance })}
        </button>
      )}
    </section>
  )
}
