import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import styles from '../stage/zoom-buttons.module.css'
import { useView } from '../view-state/view.ts'
import { switchMoneyTest } from './switch-money-test.ts'

/** Shows on the board what is left when the temporary money has ended; once more ends it. */
export function MoneyTestButton() {
  const t = useTranslations('board')
  const isTesting = useView((view) => view.moneyTest)
  return (
    <div className={styles['group']}>
      <button
        type="button"
        aria-pressed={isTesting}
        aria-label={t('moneyTest')}
        title={t('moneyTest')}
        onClick={() => switchMoneyTest(!isTesting)}
      >
        <Icon name="piggy-bank" />
      </button>
    </div>
  )
}
