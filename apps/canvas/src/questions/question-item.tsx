import { changeQuestion, deleteQuestion } from '@praatplaat/model'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhaseGone } from '../agreements/phase-gone.tsx'
import { Button } from '../design/button.tsx'
import { useCanvas, useMayEdit } from '../session/session-context.tsx'
import { DeleteButton } from '../side-panel/delete-button.tsx'
import { PhaseSelect } from '../side-panel/phase-select.tsx'
import { useChange } from '../side-panel/use-change.ts'
import { WrittenTextField } from '../written-text/written-text-field.tsx'
import styles from './questions.module.css'

/** One open question: its words, whether it is settled, and behind "change" its text and phase. */
export function QuestionItem({ questionId }: { questionId: string }) {
  const t = useTranslations('questions')
  const editing = useTranslations('editing')
  const mayEdit = useMayEdit()
  const change = useChange()
  const [isOpen, setOpen] = useState(false)
  const question = useCanvas((canvas) => canvas.questions[questionId] ?? null)
  if (!question) return null

  const words = question.text.trim() === '' ? editing('noWords') : question.text
  return (
    <li className={styles['question']} data-settled={question.settled || undefined}>
      <label>
        <input
          type="checkbox"
          checked={question.settled}
          disabled={!mayEdit}
          onChange={({ target }) => change(changeQuestion, { questionId, settled: target.checked })}
        />
        <span>
          <span className={styles['words']}>{words}</span>
          {question.phaseId !== null && <PhaseGone phaseId={question.phaseId} />}
          {question.settled && <span className={styles['state']}>{t('settled')}</span>}
        </span>
      </label>
      {mayEdit && (
        <Button look="quiet" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {editing(isOpen ? 'done' : 'edit')}
          <span className="visually-hidden">{words}</span>
        </Button>
      )}
      {isOpen && (
        <div className={styles['editor']}>
          <WrittenTextField
            place={{ kind: 'questions', id: questionId, field: 'text' }}
            label={t('question')}
            compact
          />
          <PhaseSelect
            label={editing('phaseField')}
            value={question.phaseId}
            none={editing('wholeProgramme')}
            onChoose={(phaseId) => change(changeQuestion, { questionId, phaseId })}
          />
          <DeleteButton onDelete={() => change(deleteQuestion, { questionId })} what={words} />
        </div>
      )}
    </li>
  )
}
