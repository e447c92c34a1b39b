import { releaseToParticipants } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useToday } from '../agreements/use-today.ts'
import { Choice } from '../design/choice.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import styles from './side-panel.module.css'

/** Whether what participants are handed is a draft, or somebody has read and released it [CA3]. */
export function ReleaseChoice() {
  const t = useTranslations('panel.release')
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  const today = useToday()
  const releasedOn = useCanvas((canvas) => canvas.releasedToParticipantsOn)
  return (
    <div className={styles['part']}>
      <Choice
        label={t('label')}
        options={[
          { value: 'concept', label: t('concept') },
          { value: 'released', label: t('released') },
        ]}
        value={releasedOn === null ? 'concept' : 'released'}
        disabled={!mayEdit}
        onChoose={(value) => commit(releaseToParticipants, { on: value === 'released' ? today : null })}
      />
      <p>{t('hint')}</p>
    </div>
  )
}
