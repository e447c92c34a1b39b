import { useEffect, useEffectEvent } from 'react'
import { useTranslations } from 'use-intl'
import { MessageLine } from '../canvas-page/message-line.tsx'
import { useView } from '../view-state/view.ts'
import type { DoneElsewhere } from './done-elsewhere.ts'
import type { LiveMeeting } from './live-meeting.ts'

/** Tells one facilitator what another did to the meeting, so that they do not do it once more. */
export function ToldFromElsewhere({ meeting }: { meeting: LiveMeeting }) {
  const t = useTranslations('room')
  const say = useTranslations('meeting')
  const { elsewhere } = meeting
  const tell = useEffectEvent((done: DoneElsewhere) =>
    useView
      .getState()
      .tell(
        done.did === 'step'
          ? t('elsewhere.step', { step: say(`steps.${done.step}`) })
          : t(`elsewhere.${done.did}`),
      ),
  )
  useEffect(
    () =>
      elsewhere.subscribe(() => {
        const done = elsewhere.current()
        if (done) tell(done)
      }),
    [elsewhere],
  )
  return <MessageLine />
}
