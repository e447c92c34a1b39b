import { useTranslations } from 'use-intl'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import notice from '../dead-end/problem-notice.module.css'
import { NotSavedYet } from './until-saved.ts'

interface FailureNoticeProps {
  readonly problem: unknown
  /** What did not happen. */
  readonly children: string
  readonly onRetry?: () => void
}

/** Says what did not happen, why, and what to do. */
export function FailureNotice({ problem, children, onRetry }: FailureNoticeProps) {
  const t = useTranslations('history')
  const what = (
    <p>
      <strong>{children}</strong>
    </p>
  )
  if (problem instanceof NotSavedYet) {
    return (
      <div className={notice['notice']} role="alert">
        {what}
        <p>{t('unsaved')}</p>
      </div>
    )
  }
  return (
    <ProblemNotice problem={problem} {...(onRetry && { onRetry })}>
      {what}
    </ProblemNotice>
  )
}
