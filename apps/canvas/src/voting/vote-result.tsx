import { itemName, standingOf, type Vote, type VoteItem } from '@praatplaat/model/vote'
import { useTranslations } from 'use-intl'
import styles from './voting.module.css'

interface VoteResultProps {
  readonly vote: Vote
  /** What is voted on, as it reads now. */
  readonly itemWords: (item: VoteItem) => string
}

/** How a vote came out: most dots first, each with a bar as long as its share of the most. */
export function VoteResult({ vote, itemWords }: VoteResultProps) {
  const t = useTranslations('voting')
  const standing = standingOf(vote)
  const most = Math.max(1, ...standing.map(({ dots }) => dots))
  return (
    <ol className={styles['result']} aria-label={t('result')}>
      {standing.map(({ item, dots }) => (
        <li key={itemName(item)}>
          <span className={styles['words']}>{itemWords(item)}</span>
          <b>{t('dots', { count: dots })}</b>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * dots) / most} height={6} />
          </svg>
        </li>
      ))}
    </ol>
  )
}
