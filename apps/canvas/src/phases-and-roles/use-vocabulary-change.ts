import { useTranslations } from 'use-intl'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { useView } from '../view-state/view.ts'

/** Changes a phase or a role, and tells the reader why when that could not be. */
export function useVocabularyChange(): Session['commit'] {
  const t = useTranslations('board')
  const { commit } = useSession()
  const tell = useView((view) => view.tell)

  return (mutation, args) => {
    const outcome = commit(mutation, args)
    if (outcome.kind === 'refused') tell(t(`refused.${outcome.because}`, { role: '', phase: '' }), 'warn')
    return outcome
  }
}
