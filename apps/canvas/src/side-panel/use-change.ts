import { useTranslations } from 'use-intl'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { useView } from '../view-state/view.ts'

/** Changes something on the canvas, and tells the reader when that could not be: mostly someone else was just before them. */
export function useChange(): Session['commit'] {
  const t = useTranslations('editing')
  const { commit } = useSession()
  const tell = useView((view) => view.tell)

  return (mutation, args) => {
    const outcome = commit(mutation, args)
    if (outcome.kind === 'refused') tell(t('refused'), 'warn')
    return outcome
  }
}
