import { AgreementCard } from './agreement-card.tsx'
import styles from './agreement-list.module.css'

/** Agreements under each other: cards in a narrow place, rows with columns in a wide one. */
export function AgreementList({ agreementIds, label }: { agreementIds: readonly string[]; label: string }) {
  if (agreementIds.length === 0) return null
  return (
    <div className={styles['room']}>
      <ul className={styles['list']} aria-label={label}>
        {agreementIds.map((agreementId) => (
          <li key={agreementId}>
            <AgreementCard agreementId={agreementId} />
          </li>
        ))}
      </ul>
    </div>
  )
}
