import { questionsInOrder, type Canvas } from '@praatplaat/model'
import { touches, type RoleLens } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { AddQuestion } from '../questions/add-question.tsx'
import { QuestionList } from '../questions/question-list.tsx'
import { ListTab } from './list-tab.tsx'

/** What nobody at this table knows yet, by phase and for the whole programme. */
export function QuestionsTab() {
  const t = useTranslations('agreements')
  return (
    <ListTab
      kind="questions"
      things={questionsOfLens}
      withoutPhase={t('wholeProgramme')}
      addsWithoutPhase
      renderList={(ids, label) => <QuestionList questionIds={ids} label={label} />}
      renderForm={(phaseId) => <AddQuestion phaseId={phaseId} />}
    />
  )
}

/** A question is of no role: through a lens stay those of the phases that it has to do with, and of the whole programme. */
function questionsOfLens(canvas: Canvas, lens: RoleLens | null) {
  return questionsInOrder(canvas).filter(
    ({ phaseId }) => lens === null || phaseId === null || touches(lens, { kind: 'phase', id: phaseId }),
  )
}
