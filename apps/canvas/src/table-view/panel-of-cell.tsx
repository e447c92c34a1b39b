import { useEffect, useRef, type ReactNode } from 'react'
import type { Cell } from './cell-id.ts'
import styles from './table-view.module.css'

interface PanelOfCellProps {
  readonly opened: Cell | null
  readonly onBack: () => void
  readonly children: ReactNode
}

/** What can have the focus, in the order of the page. */
const focusable =
  'button:not([tabindex="-1"]), input:not([disabled]), select:not([disabled]), textarea, summary, [tabindex="0"]'

/** The panel of an opened cell: it takes the keyboard when a cell is opened, and Escape gives it back. */
export function PanelOfCell({ opened, onBack, children }: PanelOfCellProps) {
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!opened || !frame.current) return
    const home = opened.row === 'lead' && frame.current.querySelector('[data-lead-part]')
    const part = home || frame.current.querySelector('section') || frame.current
    // The first thing in a panel is its close button; one comes for what is after it.
    const stops = [...part.querySelectorAll<HTMLElement>(focusable)].filter(
      (stop) => !stop.matches('[data-panel-close]'),
    )
    const chosen = stops.find((stop) => stop.matches(':checked')) ?? stops[0]
    ;(stops[0]?.matches('[type="radio"]') ? chosen : stops[0])?.focus()
  }, [opened])

  return (
    <div
      ref={frame}
      className={styles['side']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return
        // An editor in the panel closes first; the next Escape leaves the panel.
        if ((event.target as Element).closest('[data-closes-by-escape]')) return
        event.preventDefault()
        onBack()
      }}
    >
      {children}
    </div>
  )
}
