import type { AgreementStatus } from '@praatplaat/model'
import styles from './status.module.css'

/** Each status has a shape of its own, so that none is told by colour alone. Drawn in a box of 12 × 12. */
const shapes: Readonly<Record<AgreementStatus, string>> = {
  proposed: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
  agreed: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8',
  running: 'M3.5 2l6 4l-6 4z',
  done: 'M2 6.5l2.8 2.8L10 3.2',
  stuck: 'M6 1.5v5.5M6 10v.4',
  dropped: 'M3 3l6 6M9 3l-6 6',
}

/** The shape of a status. The word beside it says the same. */
export function StatusMark({ status }: { status: AgreementStatus }) {
  return (
    <svg
      className={styles['mark']}
      data-status={status}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={shapes[status]} />
    </svg>
  )
}
