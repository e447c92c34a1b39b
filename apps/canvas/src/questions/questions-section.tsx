import { questionsInOrder, type Question } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { belongsTo } from '../side-panel/belongs-to.ts'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { AddQuestion } from './add-question.tsx'
import { QuestionList } from './question-list.tsx'

/** The open questions of a phase, or of the whole programme: what nobody at this table knows yet. */
export function QuestionsSection({ phaseId }: { phaseId: string | null }) {
  const t = useTranslations('questions')
  const mayEdit = useMayEdit()
  const ids = useCanvas((canvas) => {
    const isHere = (question: Question) => belongsTo(canvas, question.phaseId) === phaseId
    return questionsInOrder(canvas)
      .filter(isHere)
      .map(({ id }) => id)
  }, sameItems)

  const title = t(phaseId === null ? 'title' : 'inPhase')
  return (
    <PanelSection title={title} empty={ids.length > 0 ? null : t(mayEdit ? 'empty' : 'none')}>
      {ids.length > 0 && <QuestionList questionIds={ids} label={title} />}
      <AddQuestion phaseId={phaseId} />
    </PanelSection>
  )
}
