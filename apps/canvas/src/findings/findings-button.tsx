import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useView } from '../view-state/view.ts'
import styles from './findings-button.module.css'
import { useFindings } from './use-findings.ts'

/** Opens all that there is to talk over, and says how much that is once it is known. */
export function FindingsButton({ narrow = false }: { narrow?: boolean }) {
  const t = useTranslations('topBar')
  const count = useFindings()?.filter(({ dismissed }) => dismissed === null).length
  const isOpen = useView((view) => view.panel === 'findings')
  const openPanel = useView((view) => view.openPanel)
  const closePanel = useView((view) => view.closePanel)
  const toggle = () => (isOpen ? closePanel() : openPanel('findings'))

  if (narrow) {
    return (
      <button type="button" aria-expanded={isOpen} onClick={toggle}>
        {count === undefined ? t('toDiscussSomeShort') : t('toDiscussShort', { count })}
      </button>
    )
  }
  const words = count === undefined ? t('toDiscussSome') : t('toDiscuss', { count })
  return (
    <Button className={styles['button']} aria-expanded={isOpen} onClick={toggle}>
      <Icon name="messages-square" />
      <span className={styles['words']}>{words}</span>
      <span className={styles['count']} aria-hidden="true">
        {count !== undefined && count > 0 && count}
      </span>
    </Button>
  )
}
