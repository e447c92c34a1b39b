import { addMinutes, freeze, gather, pauseOrGoOn } from '@praatplaat/model/workshop'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { serverNow } from '../meeting/server-clock.ts'
import { TimeLeft } from '../meeting/time-left.tsx'
import { useSignal } from '../session/session-context.tsx'
import { AgendaList } from './agenda-list.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import { MessageForm } from './message-form.tsx'
import { VoteAtAll } from './room-parts.tsx'
import { RevealOwnViews } from './reveal-own-views.tsx'
import { RoomSentence } from './room-sentence.tsx'
import styles from './room.module.css'
import { useMostPhases } from './use-most-phases.ts'
import type { RoomTable } from './use-tables.ts'

interface RoomSideProps {
  readonly meeting: LiveMeeting
  readonly tables: readonly RoomTable[]
}

/** What runs the meeting: the time, the steps, what is said to the tables, and what stops them for a moment. */
export function RoomSide({ meeting, tables }: RoomSideProps) {
  const t = useTranslations('room')
  const workshop = useSignal(meeting.workshop)
  const inStep = useSignal(meeting.inStep)
  const { timer, frozen } = workshop

  return (
    <aside
      className={styles['side']}
      aria-label={t('run')}
      onClickCapture={(press) => {
        if (!meeting.hasJustTurned('meeting')) return
        press.preventDefault()
        press.stopPropagation()
      }}
    >
      {!inStep && <p className={styles['offline']}>{t('offline')}</p>}
      {timer !== null && (
        <>
          <TimeLeft timer={timer} className={styles['clock']} />
          <div className={styles['three']}>
            <Button onClick={() => meeting.write(addMinutes(workshop, -1, serverNow()))}>
              {t('lessTime')}
            </Button>
            <Button onClick={() => meeting.write(pauseOrGoOn(workshop, serverNow()))}>
              {timer.runs ? t('pause') : t('goOn')}
            </Button>
            <Button onClick={() => meeting.write(addMinutes(workshop, 1, serverNow()))}>
              {t('moreTime')}
            </Button>
          </div>
        </>
      )}
      <AgendaList meeting={meeting} />
      <RevealOwnViews meeting={meeting} tables={tables} />
      <VoteAtAll meeting={meeting} tables={tables} />
      <MessageForm meeting={meeting} tables={tables} />
      <Gather meeting={meeting} tables={tables} />
      <Button aria-pressed={frozen} onClick={() => meeting.write(freeze(!frozen))}>
        {frozen ? t('thaw') : t('freeze')}
      </Button>
      {frozen && <p className={styles['offline']}>{t('frozen')}</p>}
      <RoomSentence tables={tables} />
    </aside>
  )
}

function Gather({ meeting, tables }: RoomSideProps) {
  const t = useTranslations('room')
  const phases = useMostPhases(tables)
  const [phase, setPhase] = useState(1)
  return (
    <div className={styles['two']}>
      <select
        className={field['input']}
        aria-label={t('gatherPhase')}
        value={phase}
        onChange={({ target }) => setPhase(Number(target.value))}
      >
        {Array.from({ length: phases }, (_, index) => (
          <option key={index} value={index + 1}>
            {t('phase', { number: index + 1 })}
          </option>
        ))}
      </select>
      <Button onClick={() => meeting.write(gather(phase, serverNow()))}>{t('gather')}</Button>
    </div>
  )
}
