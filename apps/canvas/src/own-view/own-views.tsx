import { shownByItselfWithin, type OwnViewRound } from '@praatplaat/model/own-view'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useSignal } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { MakeOwnView } from './make-own-view.tsx'
import { useOwnViewDesk, type OwnViewDesk } from './own-view-desk.ts'
import { OwnViewsStrip } from './own-views-strip.tsx'

/** The round in which everybody first makes a view of their own: the strip that tells of it, and where one makes it. */
export function OwnViews() {
  const desk = useOwnViewDesk()
  const round = useSignal(desk.round)
  const making = useSignal(desk.making)
  const draft = useSignal(desk.draft)
  useReveal(round, desk)
  if (round === null) return null
  return (
    <>
      {isRecent(round) && <OwnViewsStrip round={round} desk={desk} />}
      {making && draft !== null && <MakeOwnView round={round} draft={draft} desk={desk} />}
    </>
  )
}

/** A round of days ago is told of in the panel of the canvas, and takes no room from the board any more. */
function isRecent({ askedAt, revealedAt }: OwnViewRound): boolean {
  return Date.now() - (revealedAt ?? askedAt) < shownByItselfWithin
}

/** Brings who is here to the differences when the views are revealed; not who comes in later. */
function useReveal(round: OwnViewRound | null, desk: OwnViewDesk): void {
  const t = useTranslations('ownView')
  const isHidden = round === null ? null : round.revealedAt === null
  const wasHidden = useRef(isHidden)
  const show = useEffectEvent(() => {
    desk.making.set(false)
    const view = useView.getState()
    view.openPanel('own-views')
    view.tell(t('revealed'))
  })
  useEffect(() => {
    if (wasHidden.current === true && isHidden === false) show()
    wasHidden.current = isHidden
  }, [isHidden])
}
