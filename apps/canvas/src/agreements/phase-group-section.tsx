import { say, shownPhases } from '@praatplaat/model'
import { useId, type ReactNode } from 'react'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './phase-group-section.module.css'
import { focusHome } from './use-keep-focus.ts'

interface PhaseGroupSectionProps {
  readonly phaseId: string | null
  /** What those of no phase are called together. */
  readonly withoutPhase: string
  /** How many there are, in words. */
  readonly count: string
  readonly isEmpty: boolean
  /** Whether having none is something to do about. */
  readonly wants?: boolean
  /** Adds one; given the title of the phase, to tell it from the others. */
  readonly renderAdd?: (title: string) => ReactNode
  readonly children: (title: string) => ReactNode
}

/** One phase with what it holds of a kind; or that which has no phase. */
export function PhaseGroupSection({
  phaseId,
  withoutPhase,
  count,
  isEmpty,
  wants = false,
  renderAdd,
  children,
}: PhaseGroupSectionProps) {
  const locale = useReaderLocale()
  const phase = useCanvas((canvas) => (phaseId === null ? null : (canvas.phases[phaseId] ?? null)))
  const number = useCanvas((canvas) => shownPhases(canvas).findIndex(({ id }) => id === phaseId) + 1)
  const headingId = useId()
  const title = phase ? say(phase.title, locale) : withoutPhase

  return (
    <section
      className={styles['group']}
      aria-labelledby={headingId}
      data-empty={isEmpty || undefined}
      data-wants={(isEmpty && wants) || undefined}
    >
      <header className={styles['head']}>
        {number > 0 && (
          <span className={styles['station']} aria-hidden="true">
            {number}
          </span>
        )}
        <h3 id={headingId} {...focusHome}>
          {title}
        </h3>
        <p className={styles['number']}>{count}</p>
        {renderAdd?.(title)}
      </header>
      {children(title)}
    </section>
  )
}
