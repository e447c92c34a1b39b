import type { Canvas } from '@praatplaat/model'
import { useId, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useIsNarrow } from '../canvas-page/use-is-narrow.ts'
import { BoardsThenNow } from './boards-then-now.tsx'
import { PhaseThenNow } from './phase-then-now.tsx'
import type { ToldPhase } from './tell-changes.ts'
import styles from './then-now.module.css'

export interface ThenNowProps {
  readonly then: Canvas
  readonly now: Canvas
  readonly told: readonly ToldPhase[]
}

/** The canvas of then and of now in pictures, in which what differs is marked; on a phone one phase of it. */
export function ThenNow(props: ThenNowProps) {
  const t = useTranslations('history.picture')
  const narrow = useIsNarrow()
  const headingId = useId()
  return (
    <section className={styles['pictures']} aria-labelledby={headingId}>
      <h4 id={headingId}>{t('heading')}</h4>
      {narrow ? <PhaseThenNow {...props} /> : <BoardsThenNow {...props} />}
      {props.told.length > 0 && (
        <p className={styles['legend']}>
          {t.rich('legend', { new: asNew, gone: asGone, changed: asChanged })}
        </p>
      )}
    </section>
  )
}

const asNew = (sign: ReactNode) => <b data-sign="new">{sign}</b>
const asGone = (sign: ReactNode) => <b data-sign="gone">{sign}</b>
const asChanged = (sign: ReactNode) => <b data-sign="changed">{sign}</b>
