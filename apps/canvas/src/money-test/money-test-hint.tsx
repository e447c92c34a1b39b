import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useView } from '../view-state/view.ts'
import styles from './money-test.module.css'
import { switchMoneyTest } from './switch-money-test.ts'

/** Says that the board shows what is left without the temporary money, and how to end that. */
export function MoneyTestHint({ floating }: { floating: boolean }) {
  const t = useTranslations('moneyTest')
  const openPanel = useView((view) => view.openPanel)
  return (
    <div className={styles['hint']} data-floating={floating || undefined} role="status">
      <p>
        <strong>{t('title')}.</strong> {t('hint')}
      </p>
      <span>
        <Button size="small" onClick={() => openPanel('money-test')}>
          {t('whatIsLost')}
        </Button>
        <Button size="small" onClick={() => switchMoneyTest(false)}>
          {t('stop')}
        </Button>
      </span>
    </div>
  )
}
