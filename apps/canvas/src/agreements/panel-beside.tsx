import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { PanelSheet } from '../side-panel/panel-sheet.tsx'
import { SidePanel } from '../side-panel/side-panel.tsx'
import { useView } from '../view-state/view.ts'
import styles from './agreements-view.module.css'

/** The panel of what was opened from a list, or asked for: it takes the keyboard then, and Escape gives it back to the row. */
export function PanelBeside({ narrow }: { readonly narrow: boolean }) {
  const t = useTranslations('agreements')
  const selection = useView((view) => view.selection)
  const frame = useRef<HTMLDivElement>(null)
  /** The row that it was opened from. */
  const from = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const row = document.activeElement
    if (selection === null || !(row instanceof HTMLElement) || !row.closest('main')) return
    from.current = row
    frame.current?.querySelector<HTMLElement>('[data-focus-home]')?.focus()
  }, [selection])

  const back = () => {
    const { select, closeSheet } = useView.getState()
    select(null)
    closeSheet()
    if (from.current?.isConnected) from.current.focus()
  }
  return (
    <div
      ref={frame}
      className={styles['side']}
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return
        // An editor in the panel closes first; with nothing opened, the key is for the lens.
        if (selection === null || (event.target as Element).closest('[data-closes-by-escape]')) return
        event.preventDefault()
        back()
      }}
    >
      {narrow ? <PanelSheet back={t('back')} onBack={back} /> : <SidePanel />}
    </div>
  )
}
