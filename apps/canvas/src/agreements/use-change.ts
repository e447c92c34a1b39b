import type { ArgsOf, Mutation, Outcome } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'

/** Changes an agreement, and tells the reader when that could not be: someone else was just before them. */
export function useChange(): <M extends Mutation>(mutation: M, args: ArgsOf<M>) => Outcome {
  const t = useTranslations('agreements.editor')
  const { commit } = useSession()
  const tell = useView((view) => view.tell)

  return (mutation, args) => {
    const outcome = commit(mutation, args)
    if (outcome.kind === 'refused') tell(t('refused'), 'warn')
    return outcome
  }
}
