import { useId, type ReactNode } from 'react'
import { focusHome } from '../agreements/use-keep-focus.ts'
import styles from './panel-section.module.css'

interface PanelSectionProps {
  readonly title: string
  /** What to do next when there is nothing yet. */
  readonly empty?: string | null
  readonly children: ReactNode
}

/** A part of a panel with its heading, which takes the focus when what had it here is gone. */
export function PanelSection({ title, empty = null, children }: PanelSectionProps) {
  const headingId = useId()
  return (
    <section className={styles['section']} aria-labelledby={headingId}>
      <h3 id={headingId} {...focusHome}>
        {title}
      </h3>
      {empty !== null && <p className={styles['empty']}>{empty}</p>}
      {children}
    </section>
  )
}
