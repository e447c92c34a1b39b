import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { forgetOpenAgreement, useOpenAgreementId } from './open-agreement.ts'

/** Tells the reader when the agreement they have open is deleted under their hands. */
export function useTellWhenGone(): void {
  const t = useTranslations('agreements.editor')
  const tell = useView((view) => view.tell)
  const openId = useOpenAgreementId()
  const isThere = useCanvas((canvas) => openId !== null && openId in canvas.agreements)
  const seen = useRef<string | null>(null)

  useEffect(() => {
    if (isThere) seen.current = openId
    if (isThere || openId === null) return
    forgetOpenAgreement()
    // One that was deleted while nobody saw it is no news any more.
    if (seen.current === openId) tell(t('deletedByOther'))
  }, [isThere, openId, tell, t])
}
