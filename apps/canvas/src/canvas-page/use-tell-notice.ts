import { noticeCodes } from '@praatplaat/protocol'
import { useEffect, useEffectEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useSession, useSignal } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'

/** Tells the reader what the server had to say; what only a newer server knows is left out. */
export function useTellNotice(): void {
  const t = useTranslations('notice')
  const notice = useSignal(useSession().notice)
  const tell = useView((view) => view.tell)

  // Only a notice is news: the same one in another language is not.
  const tellNews = useEffectEvent((code: string | undefined) => {
    const known = noticeCodes.find((one) => one === code)
    if (known) tell(t(known), 'warn')
  })
  useEffect(() => tellNews(notice?.code), [notice])
}
