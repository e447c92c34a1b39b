import { steps, type LiveWorkshop, type Step } from '@praatplaat/model/workshop'
import { useEffect, useEffectEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Signal } from '../session/signal.ts'
import { useView } from '../view-state/view.ts'
import { followAbsence, lookEvery } from './follow-absence.ts'

/** Tells who comes back to a table, from sleep or without a connection, in which round the meeting is now. */
export function useToldAfterAbsence(meeting: Signal<LiveWorkshop>, inStep: Signal<boolean>): void {
  const t = useTranslations('meeting')
  const tell = useEffectEvent((step: Step) => {
    const missed = { number: steps.indexOf(step) + 1, step: t(`steps.${step}`) }
    useView.getState().tell(t('wasAway', missed), 'news')
  })
  useEffect(() => {
    const now = () => ({
      at: Date.now(),
      isHere: document.visibilityState === 'visible' && inStep.current(),
      step: meeting.current().step,
    })
    const absence = followAbsence(now())
    const timer = setInterval(() => {
      const missed = absence.look(now())
      if (missed !== null) tell(missed)
    }, lookEvery)
    return () => clearInterval(timer)
  }, [meeting, inStep])
}
