import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Problem } from '../api/problem.ts'
import { Button } from '../design/button.tsx'
import styles from './problem-notice.module.css'

interface ProblemNoticeProps {
  /** What was thrown; anything but a {@link Problem} is told in general words. */
  problem: unknown
  /** What it means here, in front of the cause. */
  children?: ReactNode
  onRetry?: () => void
}

/** Says within a page what went wrong with the server, and offers to try again. */
export function ProblemNotice({ problem, children, onRetry }: ProblemNoticeProps) {
  const t = useTranslations('deadEnd.problem')
  const told = problem instanceof Problem && problem.type !== 'offline' && problem.type !== 'unexpected'

  return (
    <div className={styles['notice']} role="alert">
      {children}
      {/* The server's refusals come in the reader's language; what it could not say, we say. */}
      {told ? (
        <p>{problem.detail || problem.message}</p>
      ) : (
        <p>{t(problem instanceof Problem && problem.type === 'offline' ? 'offline' : 'unexpected')}</p>
      )}
      {told && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ path, detail }) => (
            <li key={`${path} ${detail}`}>
              <code>{path}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  )
}
