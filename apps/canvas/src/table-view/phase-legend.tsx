import { say, shownPhases } from '@praatplaat/model'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './role-table.module.css'

/** Which phase each number is, where the columns have no room for titles. A screen reader hears those in the heads. */
export function PhaseLegend() {
  const locale = useReaderLocale()
  const phases = useCanvas(shownPhases, sameItems)
  return (
    <ol className={styles['legend']} aria-hidden="true">
      {phases.map(({ id, title }) => (
        <li key={id}>{say(title, locale)}</li>
      ))}
    </ol>
  )
}
