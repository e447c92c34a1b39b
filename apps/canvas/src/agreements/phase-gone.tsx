import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import styles from './role-name.module.css'

/** Says so when the phase of an agreement was deleted; nothing when it is there. */
export function PhaseGone({ phaseId }: { phaseId: string }) {
  const t = useTranslations('agreements')
  const isGone = useCanvas((canvas) => !canvas.phases[phaseId])
  return isGone ? <em className={styles['gone']}>{t('phaseGone')}</em> : null
}
