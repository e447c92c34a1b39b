import { QuestionItem } from './question-item.tsx'
import styles from './questions.module.css'

/** Open questions under each other, each to settle and to change where it stands. */
export function QuestionList({ questionIds, label }: { questionIds: readonly string[]; label: string }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {questionIds.map((questionId) => (
        <QuestionItem key={questionId} questionId={questionId} />
      ))}
    </ul>
  )
}
