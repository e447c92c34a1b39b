import { noticeCodes } from '@praatplaat/protocol'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useSession, useSignal } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'

/** Tells the reader what the server had to say; what only a newer server knows is left out. */
export function useTellNotice(): void {
  const t = useTranslations('notice')
  const notice = useSignal(useSession().notice)
  const tell = useView((view) => view.tell)

  useEffect(() => {
    const code = noticeCodes.find((known) => known === notice?.code)
    if (code) tell(t(code), 'warn')
  }, [notice, t, tell])
}
