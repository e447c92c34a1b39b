import type { ReactNode } from 'react'
import { useView, type Selection } from '../view-state/view.ts'
import styles from './row-list.module.css'

interface RowProps {
  /** What it opens. */
  readonly opens: NonNullable<Selection>
  readonly picture?: ReactNode
  readonly children: ReactNode
  /** A line under the words: by whom, until when. */
  readonly facts?: ReactNode
  readonly tag?: ReactNode
}

/** A row of a list in a panel: a button as wide as the list. */
export function Row({ opens, picture, children, facts, tag }: RowProps) {
  const select = useView((view) => view.select)
  return (
    <li>
      <button type="button" className={styles['row']} onClick={() => select(opens)}>
        {picture}
        <span className={styles['words']}>
          <span className={styles['start']}>{children}</span>
          {facts && <span className={styles['facts']}>{facts}</span>}
        </span>
        {tag}
      </button>
    </li>
  )
}
