import {
  beginStep,
  chooseAgenda,
  isSameAgenda,
  leastMinutes,
  lengthOf,
  longAgenda,
  mostMinutes,
  setMinutes,
  shortAgenda,
  steps,
} from '@praatplaat/model/workshop'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { serverNow } from '../meeting/server-clock.ts'
import { useSignal } from '../session/session-context.tsx'
import type { LiveMeeting } from './live-meeting.ts'
import styles from './room.module.css'

/** The steps of the meeting: any can be begun at any time, and each has its minutes. */
export function AgendaList({ meeting }: { meeting: LiveMeeting }) {
  const t = useTranslations('room')
  const say = useTranslations('meeting')
  const workshop = useSignal(meeting.workshop)
  const [editing, setEditing] = useState(false)
  const { step: current, agenda } = workshop
  const at = current === null ? -1 : steps.indexOf(current)

  return (
    <div>
      <ol className={styles['agenda']} aria-label={t('agenda')}>
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === current ? 'step' : undefined}
              data-done={index < at || undefined}
              onClick={() => meeting.write(beginStep(workshop, step, serverNow()))}
            >
              <em>{index < at ? <Icon name="check" size={15} /> : index + 1}</em>
              {say(`steps.${step}`)}
              {!editing && <span>{t('minutes', { count: agenda[step] })}</span>}
            </button>
            {editing && (
              <input
                type="number"
                aria-label={t('minutesOf', { step: say(`steps.${step}`) })}
                min={leastMinutes}
                max={mostMinutes}
                value={agenda[step]}
                onChange={({ target }) => {
                  if (target.value !== '') meeting.write(setMinutes(step, Number(target.value)))
                }}
              />
            )}
          </li>
        ))}
      </ol>
      <div className={styles['times']}>
        <span>{t('total', { count: lengthOf(agenda) })}</span>
        {editing &&
          [shortAgenda, longAgenda].map((ready) => (
            <Button
              key={lengthOf(ready)}
              size="small"
              aria-pressed={isSameAgenda(agenda, ready)}
              onClick={() => meeting.write(chooseAgenda(ready))}
            >
              {t('minutes', { count: lengthOf(ready) })}
            </Button>
          ))}
        <Button look="quiet" size="small" onClick={() => setEditing(!editing)}>
          {editing ? t('timesDone') : t('timesEdit')}
        </Button>
      </div>
    </div>
  )
}
