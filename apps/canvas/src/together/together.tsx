import { OwnViews } from '../own-view/own-views.tsx'
import { Votes } from '../voting/votes.tsx'
import styles from './together.module.css'

/** What is asked of everybody at the table now: a view of their own, or dots. */
export function Together() {
  return (
    <div className={styles['strips']}>
      <OwnViews />
      <Votes />
    </div>
  )
}
