import { shownPhases } from '@praatplaat/model'
import { followSaid, followWorkshop } from '@praatplaat/model/document'
import type { LiveWorkshop, Message } from '@praatplaat/model/workshop'
import { mayDo } from '@praatplaat/protocol'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from 'wouter'
import buttonStyles from '../design/button.module.css'
import { Button } from '../design/button.tsx'
import { useSession, useSignal } from '../session/session-context.tsx'
import type { Signal } from '../session/signal.ts'
import { watchDocument } from '../session/watch-document.ts'
import { roomAddress } from '../sharing/canvas-address.ts'
import { useView } from '../view-state/view.ts'
import { InvitedElsewhere } from './invited-elsewhere.tsx'
import { keepDoors } from './kept-doors.ts'
import styles from './meeting-strip.module.css'
import { serverNow } from './server-clock.ts'
import { TimeLeft } from './time-left.tsx'
import { useToldAfterAbsence } from './use-told-after-absence.ts'

/** Where the meeting stands, once that is known, and whether this device keeps up with it. */
interface Meeting {
  readonly workshop: Signal<LiveWorkshop>
  readonly inStep: Signal<boolean>
}

/** How long a call to look at a phase holds, in milliseconds: who wakes up later finds the others elsewhere. */
const callHolds = 60_000

/** At a table: which step the meeting is in, how long that still takes, and what the facilitator says. */
export function MeetingStrip({ workshopId }: { workshopId: string }) {
  const { key } = useSession()
  const [meeting, setMeeting] = useState<Meeting | null>(null)

  useEffect(() => {
    const watched = watchDocument(workshopId, key)
    const followed = followWorkshop(watched.doc)
    const opened = { workshop: followed, inStep: watched.inStep }
    watched.inStep.subscribe(() => {
      if (watched.inStep.current()) setMeeting(opened)
    })
    return () => {
      watched.close()
      setMeeting(null)
    }
  }, [workshopId, key])

  return meeting && <Strip {...meeting} workshopId={workshopId} />
}

function Strip({ workshop, inStep, workshopId }: Meeting & { readonly workshopId: string }) {
  const t = useTranslations('meeting')
  const session = useSession()
  const { step, timer, message, gathering, frozen, doors, ownViews } = useSignal(workshop)
  const said = latest(message, useSignal(useSaidHere()))
  useFrozen(frozen)
  useEffect(() => keepDoors(workshopId, doors?.code ?? null), [workshopId, doors])
  useGathering(gathering)
  useToldAfterAbsence(workshop, inStep)

  return (
    <aside className={styles['strip']} aria-label={t('label')} data-frozen={frozen || undefined}>
      {step !== null && (
        <p className={styles['step']}>
          <strong>{t(`steps.${step}`)}</strong>
          {step === 'own-view' && (
            <span className={styles['how']}>
              {t(typeof ownViews?.revealedAt === 'number' ? 'ownViewsShown' : 'ownView')}
            </span>
          )}
        </p>
      )}
      <TimeLeft timer={timer} className={styles['time']} />
      <p className={styles['said']} role="status">
        {frozen ? t('frozen') : said}
      </p>
      <InvitedElsewhere />
      {mayDo(session.ability, 'facilitate') ? (
        <Link
          href={roomAddress(workshopId, session.key)}
          className={`${buttonStyles['button']} ${buttonStyles['plain']} ${buttonStyles['small']}`}
        >
          {t('toRoom')}
        </Link>
      ) : (
        <Hand />
      )}
    </aside>
  )
}

/** The words that were said last, to this table or to all. */
function latest(...messages: readonly (LiveWorkshop['message'] | undefined)[]): string | null {
  const [last] = messages.filter((one) => one !== null && one !== undefined).toSorted((a, b) => b.at - a.at)
  return last?.text ?? null
}

/** What is said to this table alone. */
function useSaidHere(): Signal<Message | null> {
  const { beside } = useSession()
  return useMemo(() => beside(followSaid), [beside])
}

function useFrozen(frozen: boolean): void {
  const session = useSession()
  useEffect(() => {
    session.frozen.set(frozen)
    return () => session.frozen.set(false)
  }, [session, frozen])
}

/** Brings the reader to the phase that everybody is asked to look at; not to one from before they came in, or woke up. */
function useGathering(gathering: LiveWorkshop['gathering']): void {
  const t = useTranslations('meeting')
  const { canvas } = useSession()
  const seen = useRef(gathering?.at ?? 0)
  const go = useEffectEvent((asked: NonNullable<LiveWorkshop['gathering']>) => {
    const phase = shownPhases(canvas.current())[asked.phase - 1]
    if (!phase) return
    const view = useView.getState()
    view.goTo({
      view: view.view === 'table' ? 'table' : 'board',
      selection: { kind: 'phase', phaseId: phase.id },
      phaseId: phase.id,
      focus: null,
    })
    view.tell(t('gathered', { phase: asked.phase }))
  })
  useEffect(() => {
    if (gathering === null || gathering.at <= seen.current) return
    seen.current = gathering.at
    if (serverNow() - gathering.at < callHolds) go(gathering)
  }, [gathering])
}

/** Asks the facilitator to come. The hand is of this device, and goes down when it leaves. */
function Hand() {
  const t = useTranslations('meeting')
  const { presence } = useSession()
  const [raised, setRaised] = useState(false)
  return (
    <Button
      size="small"
      className={styles['hand']}
      aria-pressed={raised}
      onClick={() => {
        presence.raiseHand(!raised)
        setRaised(!raised)
      }}
    >
      {raised ? t('lowerHand') : t('raiseHand')}
    </Button>
  )
}
