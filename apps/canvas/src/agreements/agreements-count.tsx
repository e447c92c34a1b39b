import { agreementStatuses, type Canvas } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import styles from './agreements-view.module.css'

/** How many agreements there are and how far they are, in words; and how many of them the filter shows. */
export function AgreementsCount({ shown }: { shown: number }) {
  const t = useTranslations('agreements')
  const numbers = useCanvas(countByStatus, sameItems)
  const count = numbers.reduce((total, number) => total + number, 0)
  const parts = agreementStatuses.flatMap((status, index) => {
    const number = numbers[index] ?? 0
    return number > 0 ? [t('ofStatus', { count: number, status })] : []
  })

  return (
    <output className={styles['count']}>
      <strong>{shown === count ? t('count', { count }) : t('countShown', { shown, count })}</strong>
      {shown === count && parts.length > 0 && `: ${parts.join(', ')}`}
    </output>
  )
}

function countByStatus({ agreements }: Canvas): readonly number[] {
  const statuses = Object.values(agreements).map(({ status }) => status)
  return agreementStatuses.map((status) => statuses.filter((each) => each === status).length)
}
