import { shownPhases } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import type { Pointing } from '../laser/follow-pointing.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import styles from './pointed.module.css'

interface PointedElsewhereProps {
  readonly people: readonly Pointing[]
  /** The phase in view. */
  readonly phaseId: string | null
}

/** Says that somebody points in another phase than the one in view, and leads there. Nobody is brought there unasked. */
export function PointedElsewhere({ people, phaseId }: PointedElsewhereProps) {
  const t = useTranslations('laser')
  const phases = useCanvas(shownPhases, sameItems)
  const bringIntoView = useView((view) => view.bringIntoView)
  const somebody = people.findLast((one) => one.phaseId !== phaseId)
  const number = phases.findIndex(({ id }) => id === somebody?.phaseId) + 1
  if (!somebody || number === 0) return null

  return (
    <div className={styles['elsewhere']}>
      <p>{t('elsewhere', { name: somebody.attendee.name, number })}</p>
      <Button size="small" look="primary" onClick={() => bringIntoView(somebody.phaseId)}>
        {t('look')}
      </Button>
    </div>
  )
}
