import { differencesBetween } from '@praatplaat/model/differences'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePreferences } from '../device/preferences.ts'
import { followPointing, type Pointing } from '../laser/follow-pointing.ts'
import type { Edit } from '../session/follow-edits.ts'
import { useSession } from '../session/session-context.tsx'
import { announcer, type Heard } from './announcer.ts'
import { useSayPhase } from './use-say-phase.ts'
import { isTyping, useTellDifference } from './use-tell-difference.ts'

/** How long a laser rests in another phase before that is said, in milliseconds. */
const pointingRests = 1500

/**
 * Tells a screen reader what the others do on the canvas; the eye sees it happen. One's own edits are not told
 * here: what one does says so itself.
 */
export function Announcements() {
  const t = useTranslations('announcements')
  const wanted = usePreferences((preferences) => preferences.announcements)
  const { canvas, edits, presence } = useSession()
  const tell = useTellDifference()
  const sayPhase = useSayPhase()
  const [said, setSaid] = useState({ number: 0, text: '' })

  const heardIn = useEffectEvent(({ before, after, clientIds }: Edit): readonly Heard[] => {
    // Several writers is what was missed while the connection was away; whose each part is, nobody knows.
    const [writer, ...more] = clientIds
    const who =
      more.length === 0 && presence.attendees.current().find(({ clientId }) => clientId === writer)?.attendee
    return differencesBetween(before, after).map((difference) => {
      const what = tell(difference, before, after)
      return {
        key: `${JSON.stringify(difference)} ${writer ?? ''}`,
        sentence: who ? t('by', { what, who: who.name }) : what,
        goesOn: isTyping(difference),
      }
    })
  })
  const heardOf = useEffectEvent(({ clientId, attendee, phaseId }: Pointing): Heard => {
    const what = t('pointing', { who: attendee.name, phase: sayPhase(canvas.current(), phaseId) })
    return { key: `pointing ${clientId} ${phaseId}`, sentence: what, goesOn: true }
  })
  const say = useEffectEvent(([first = '', ...others]: readonly string[]) => {
    const text =
      others.length === 0
        ? t('sentence', { what: first })
        : t('andMore', { what: first, count: others.length })
    setSaid(({ number }) => ({ number: number + 1, text }))
  })

  useEffect(() => {
    if (!wanted) return undefined
    const speaker = announcer((sentences) => say(sentences))
    const stop = edits.subscribe((edit) => {
      if (!edit.own) for (const heard of heardIn(edit)) speaker.hear(heard)
    })
    let pointing: readonly Pointing[] = []
    const stopPointing = followPointing({
      others: presence.others,
      restFor: pointingRests,
      tell: (now) => {
        for (const one of now) if (!pointing.includes(one)) speaker.hear(heardOf(one))
        pointing = now
      },
    })
    return () => {
      stop()
      stopPointing()
      speaker.stop()
    }
  }, [edits, presence, wanted])

  return (
    <div
      className="visually-hidden"
      role="log"
      aria-label={t('label')}
      aria-live="polite"
      aria-relevant="additions"
    >
      {/* A new element each time, so that the same sentence is said again when it happens again. */}
      {wanted && said.text !== '' && <p key={said.number}>{said.text}</p>}
    </div>
  )
}
