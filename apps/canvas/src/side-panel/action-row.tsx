import type { ReactNode } from 'react'
import styles from './row-list.module.css'

interface ActionRowProps {
  readonly onPress: () => void
  readonly picture?: ReactNode
  readonly children: ReactNode
  /** A line under the words: by whom, until when. */
  readonly facts?: ReactNode
  readonly tag?: ReactNode
}

/** A row of a list that does something: a button as wide as the list. */
export function ActionRow({ onPress, picture, children, facts, tag }: ActionRowProps) {
  return (
    <li>
      <button type="button" className={styles['row']} onClick={onPress}>
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
