import { askQuestion } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { AddForm } from '../written-text/add-form.tsx'

/** A form for a question that nobody at this table can answer now; `null` is the whole programme. */
export function AddQuestion({ phaseId }: { phaseId: string | null }) {
  const t = useTranslations('questions')
  const { commit } = useSession()

  const ask = (text: string) => {
    const isDone = commit(askQuestion, { questionId: newId(), phaseId, text }).kind === 'done'
    useView.getState().tell(t(isDone ? 'added' : 'notAdded'), isDone ? 'info' : 'warn')
    return isDone
  }
  return (
    <AddForm
      form={`question/${phaseId ?? ''}`}
      open={t('add')}
      label={t('question')}
      placeholder={t('hint')}
      onAdd={ask}
    />
  )
}
