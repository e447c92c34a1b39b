import type { Json } from '../json.ts'
import {
  leastMinutes,
  longestMessage,
  minutesKey,
  mostMinutes,
  steps,
  timerKey,
  type Agenda,
  type LiveWorkshop,
  type Message,
  type Step,
  type Timer,
  type VoteAtAll,
} from './workshop.ts'

/**
 * What a facilitator does, as the fields that it changes in the workshop's document; `null` empties one. Of one
 * field, what one of two facilitators wrote at once remains, the same for everybody [WS6].
 *
 * Times are milliseconds by the server's clock.
 */
export type WorkshopChanges = Readonly<Record<string, Json>>

const minute = 60_000

/** What a timer has left; 0 when it is over. */
export function timeLeft(timer: Timer, now: number): number {
  return timer.runs ? Math.max(0, timer.endsAt - now) : timer.left
}

/**
 * Begins a step with the whole of its time, also one that was there before [WS2]. In the step of one's own view everybody
 * is asked for one, unless they have been and it was not revealed [WS9].
 */
export function beginStep({ agenda, ownViews }: LiveWorkshop, step: Step, now: number): WorkshopChanges {
  const asks = step === 'own-view' && (ownViews === null || ownViews.revealedAt !== null)
  return {
    step,
    [timerKey(step)]: { runs: true, endsAt: now + agenda[step] * minute },
    ...(asks && { ownViews: { askedAt: now, revealedAt: null } }),
  }
}

/** Shows at every table what people made for themselves. What was revealed is not hidden again [WS9]. */
export function reveal({ ownViews }: LiveWorkshop, now: number): WorkshopChanges {
  return ownViews?.revealedAt === null ? { ownViews: { ...ownViews, revealedAt: now } } : {}
}

/** Stops the timer, or lets it go on with what it had left [WS3]. */
export function pauseOrGoOn({ step, timer }: LiveWorkshop, now: number): WorkshopChanges {
  if (step === null || timer === null) return {}
  const left = timeLeft(timer, now)
  return { [timerKey(step)]: timer.runs ? { runs: false, left } : { runs: true, endsAt: now + left } }
}

/** Gives more time, or less: never less than none. Of one that is over it begins to count again [WS3]. */
export function addMinutes({ step, timer }: LiveWorkshop, minutes: number, now: number): WorkshopChanges {
  if (step === null || timer === null) return {}
  const left = Math.max(0, timeLeft(timer, now) + minutes * minute)
  return { [timerKey(step)]: timer.runs ? { runs: true, endsAt: now + left } : { runs: false, left } }
}

/** Changes how long a step takes; a timer that runs stays as it is [WS4]. */
export function setMinutes(step: Step, minutes: number): WorkshopChanges {
  return { [minutesKey(step)]: Math.round(Math.min(mostMinutes, Math.max(leastMinutes, minutes))) }
}

/** Takes over an agenda, step by step [WS4]. */
export function chooseAgenda(agenda: Agenda): WorkshopChanges {
  return Object.fromEntries(steps.map((step) => [minutesKey(step), agenda[step]]))
}

/** Says something to all tables; an empty message takes it back [WS5]. */
export function sendMessage(text: string, now: number): WorkshopChanges {
  return { message: messageOf(text, now) }
}

/** What is said, as it is kept: what is too long is cut [WS5]. `null` says nothing. */
export function messageOf(text: string, now: number): Message | null {
  const said = text.trim().slice(0, longestMessage)
  return said === '' ? null : { text: said, at: now }
}

/** Opens a vote at all tables; as long as one is open there, none is opened beside it [WS10]. */
export function openVoteAtAll(
  { vote }: LiveWorkshop,
  asked: Pick<VoteAtAll, 'id' | 'about' | 'dots'>,
  now: number,
): WorkshopChanges {
  return vote?.closedAt === null ? {} : { vote: { ...asked, openedAt: now, closedAt: null } }
}

/** Closes it at all tables, where it is counted [WS10]. */
export function closeVoteAtAll({ vote }: LiveWorkshop, now: number): WorkshopChanges {
  return vote?.closedAt === null ? { vote: { ...vote, closedAt: now } } : {}
}

/** Puts the tables on hold, or lets them go on [WS7]. */
export function freeze(frozen: boolean): WorkshopChanges {
  return { frozen }
}

/** Asks everybody to look at a phase: the first is 1. */
export function gather(phase: number, now: number): WorkshopChanges {
  return { gathering: { phase, at: now } }
}
