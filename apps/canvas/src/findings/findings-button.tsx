import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useView } from '../view-state/view.ts'
import styles from './findings-button.module.css'
import { useFindings } from './use-findings.ts'

/** Opens all that there is to talk over, and says how much that is. */
export function FindingsButton({ narrow = false }: { narrow?: boolean }) {
  const t = useTranslations('topBar')
  const count = useFindings()?.filter(({ dismissed }) => dismissed === null).length ?? 0
  const isOpen = useView((view) => view.panel === 'findings')
  const openPanel = useView((view) => view.openPanel)
  const closePanel = useView((view) => view.closePanel)
  const toggle = () => (isOpen ? closePanel() : openPanel('findings'))

  if (narrow) {
    return (
      <button type="button" aria-expanded={isOpen} onClick={toggle}>
        {t('toDiscussShort', { count })}
      </button>
    )
  }
  return (
    <Button className={styles['button']} aria-expanded={isOpen} onClick={toggle}>
      <Icon name="messages-square" />
      <span className={styles['words']}>{t('toDiscuss', { count })}</span>
      <span className={styles['count']} aria-hidden="true">
        {count > 0 && count}
      </span>
    </Button>
  )
}
