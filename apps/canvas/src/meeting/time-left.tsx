import { timeLeft, type LiveWorkshop } from '@praatplaat/model/workshop'
import { useTranslations } from 'use-intl'
import { sayTime } from './say-time.ts'
import { useServerClock } from './use-server-clock.ts'

/** What the step has left. It ends in words and not in a noise: who is talking is not startled. */
export function TimeLeft({
  timer,
  className,
}: {
  timer: LiveWorkshop['timer']
  className?: string | undefined
}) {
  const t = useTranslations('meeting')
  const now = useServerClock()
  if (timer === null) return null
  const left = timeLeft(timer, now)
  return (
    <span className={className} role="timer" data-over={left === 0 || undefined}>
      {left === 0 ? t('over') : sayTime(left)}
      {!timer.runs && left > 0 && <span className="visually-hidden"> {t('paused')}</span>}
    </span>
  )
}
