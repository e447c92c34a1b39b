import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { useView } from '../view-state/view.ts'
import styles from './side-panel.module.css'

interface PanelHeadProps {
  readonly picture?: ReactNode
  readonly title: string
  readonly sub: string
}

/** What the panel is about, and how to let go of it. */
export function PanelHead({ picture, title, sub }: PanelHeadProps) {
  const t = useTranslations('panel')
  const select = useView((view) => view.select)
  return (
    <div className={styles['head']}>
      {picture}
      <div>
        <h2>{title}</h2>
        <p className={styles['sub']}>{sub}</p>
      </div>
      <button
        type="button"
        className={styles['close']}
        aria-label={t('deselect')}
        data-panel-close=""
        onClick={() => select(null)}
      >
        <Icon name="x" />
      </button>
    </div>
  )
}
