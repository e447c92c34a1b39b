import { reveal } from '@praatplaat/model/workshop'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { serverNow } from '../meeting/server-clock.ts'
import { SureButton } from '../own-view/sure-button.tsx'
import { useSignal } from '../session/session-context.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import { peopleInAll, readyInAll } from './people-in-all.ts'
import styles from './room.module.css'
import type { RoomTable } from './use-tables.ts'

interface RevealOwnViewsProps {
  readonly meeting: LiveMeeting
  readonly tables: readonly RoomTable[]
}

/** Shows at all tables at once what people made for themselves; before that, how many are done. */
export function RevealOwnViews({ meeting, tables }: RevealOwnViewsProps) {
  const t = useTranslations('room')
  const workshop = useSignal(meeting.workshop)
  const people = useSignal(useMemo(() => peopleInAll(tables), [tables]))
  const ready = useSignal(useMemo(() => readyInAll(tables), [tables]))
  const { ownViews, step } = workshop
  if (ownViews === null) return null
  if (ownViews.revealedAt !== null) {
    return step === 'own-view' ? <p className={styles['note']}>{t('ownViews.revealed')}</p> : null
  }
  return (
    <div className={styles['reveal']}>
      <p>{t('ownViews.ready', { ready, people })}</p>
      <SureButton
        label={t('ownViews.reveal')}
        sure={t('ownViews.sure')}
        wait={t('ownViews.wait')}
        onSure={() => meeting.write(reveal(workshop, serverNow()))}
      />
    </div>
  )
}
