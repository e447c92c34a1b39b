import { OwnViews } from '../own-view/own-views.tsx'
import { BackAgain } from '../history/back-again.tsx'
import { Votes } from '../voting/votes.tsx'
import styles from './together.module.css'

/** What is asked of everybody at the table now, a view of their own or dots; and what there is to know for who comes back. */
export function Together() {
  return (
    <div className={styles['strips']}>
      <OwnViews />
      <Votes />
      <BackAgain />
    </div>
  )
}
