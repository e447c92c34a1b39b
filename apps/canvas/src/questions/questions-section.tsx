import { askQuestion, questionsInOrder, type Question } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { newId } from '../session/new-id.ts'
import { sameItems, useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { belongsTo } from '../side-panel/belongs-to.ts'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { useView } from '../view-state/view.ts'
import { AddForm } from '../written-text/add-form.tsx'
import { QuestionItem } from './question-item.tsx'
import styles from './questions.module.css'

/** The open questions of a phase, or of the whole programme: what nobody at this table knows yet. */
export function QuestionsSection({ phaseId }: { phaseId: string | null }) {
  const t = useTranslations('questions')
  const mayEdit = useMayEdit()
  const { commit } = useSession()
  const ids = useCanvas((canvas) => {
    const isHere = (question: Question) => belongsTo(canvas, question.phaseId) === phaseId
    return questionsInOrder(canvas)
      .filter(isHere)
      .map(({ id }) => id)
  }, sameItems)

  const ask = (text: string) => {
    const isDone = commit(askQuestion, { questionId: newId(), phaseId, text }).kind === 'done'
    useView.getState().tell(t(isDone ? 'added' : 'notAdded'), isDone ? 'info' : 'warn')
    return isDone
  }
  const title = t(phaseId === null ? 'title' : 'inPhase')
  return (
    <PanelSection title={title} empty={ids.length > 0 ? null : t(mayEdit ? 'empty' : 'none')}>
      {ids.length > 0 && (
        <ul className={styles['list']} aria-label={title}>
          {ids.map((id) => (
            <QuestionItem key={id} questionId={id} />
          ))}
        </ul>
      )}
      <AddForm
        form={`question/${phaseId ?? ''}`}
        open={t('add')}
        label={t('question')}
        placeholder={t('hint')}
        onAdd={ask}
      />
    </PanelSection>
  )
}
