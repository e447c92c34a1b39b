import { steps } from '@praatplaat/model/workshop'
import type { Workshop } from '@praatplaat/protocol'
import { useTranslations } from 'use-intl'
import { TimeLeft } from '../meeting/time-left.tsx'
import { useSignal } from '../session/session-context.tsx'
import { JoinCard } from './join-card.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import styles from './room.module.css'

/** What the whole room sees on the beamer beside the tables: the step, the time, and how to get in. */
export function BigScreenSide({ meeting, doors }: { meeting: LiveMeeting; doors: Workshop['doors'] }) {
  const t = useTranslations('meeting')
  const { step, timer, message, frozen } = useSignal(meeting.workshop)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- nothing in it can be pressed, so it is scrolled by itself
    <aside className={styles['side']} aria-label={t('label')} tabIndex={0}>
      <TimeLeft timer={timer} className={styles['clock']} />
      {step !== null && (
        <p className={styles['now']}>
          <em>{steps.indexOf(step) + 1}</em> {t(`steps.${step}`)}
        </p>
      )}
      {(frozen || message !== null) && (
        <p className={styles['saying']}>{frozen ? t('frozen') : message?.text}</p>
      )}
      {doors && <JoinCard code={doors.code} />}
    </aside>
  )
}
