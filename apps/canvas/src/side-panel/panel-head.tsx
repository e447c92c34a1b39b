import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { focusHome } from '../agreements/use-keep-focus.ts'
import { Icon } from '../design/icon.tsx'
import { useView, type Selection } from '../view-state/view.ts'
import styles from './side-panel.module.css'

interface PanelHeadProps {
  readonly picture?: ReactNode
  readonly title: string
  readonly sub: string
  /** What this lies in, to go back to. */
  readonly back?: { readonly to: NonNullable<Selection>; readonly label: string } | null
}

/** What the panel is about, what it lies in, and how to let go of it. */
export function PanelHead({ picture, title, sub, back = null }: PanelHeadProps) {
  const t = useTranslations('panel')
  const select = useView((view) => view.select)
  return (
    <div className={styles['top']}>
      {back && (
        <button type="button" className={styles['back']} onClick={() => select(back.to)}>
          <Icon name="arrow-left" size={16} /> {back.label}
        </button>
      )}
      <div className={styles['head']}>
        {picture}
        <div>
          <h2 {...focusHome}>{title}</h2>
          <p className={styles['sub']}>{sub}</p>
        </div>
        <button
          type="button"
          className={styles['close']}
          aria-label={t('deselect')}
          onClick={() => select(null)}
        >
          <Icon name="x" />
        </button>
      </div>
    </div>
  )
}
