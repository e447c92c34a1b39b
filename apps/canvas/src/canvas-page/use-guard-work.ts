import { useEffect, useEffectEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useHoldsPen, useSession, useSignal } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'

/** How long work may be in this page only before the reader is told, in milliseconds: keeping it on the device takes a moment. */
const afterAWhile = 1500

/**
 * Keeps the reader from closing the page over work that is nowhere else: the browser asks them
 * first, and a message says it as soon as that has begun.
 */
export function useGuardWork(): void {
  const t = useTranslations('saved')
  const { saved, atRisk } = useSession()
  const inPageOnly = useSignal(saved) === 'offline'
  const mayEdit = useHoldsPen()
  const tell = useView((view) => view.tell)
  const tellWhy = useEffectEvent(() => tell(t('offlineWhy'), 'warn'))

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (atRisk()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [atRisk])

  useEffect(() => {
    if (!inPageOnly || !mayEdit) return
    const timer = setTimeout(tellWhy, afterAWhile)
    return () => clearTimeout(timer)
  }, [inPageOnly, mayEdit])
}
