import type { ReactNode } from 'react'
import { useMayEdit } from '../session/session-context.tsx'
import styles from './agreements-view.module.css'

interface EmptyListProps {
  readonly heading?: string
  /** What to do, for who may. */
  readonly todo: string
  readonly viewer?: string
  readonly children?: ReactNode
}

/** Stands where a list has nothing, and says what to do. */
export function EmptyList({ heading, todo, viewer = todo, children }: EmptyListProps) {
  const mayEdit = useMayEdit()
  return (
    <div className={styles['empty']}>
      {heading !== undefined && <h3>{heading}</h3>}
      <p>{mayEdit ? todo : viewer}</p>
      {children}
    </div>
  )
}
