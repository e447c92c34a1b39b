import type { ReactNode } from 'react'
import styles from './row-list.module.css'

/** Rows under each other, each of which opens what it is about. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {children}
    </ul>
  )
}
