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
    const panel = frame.current
    if (!opened || !panel) return undefined
    const enter = () => {
      const stop = firstStop(panel, opened)
      stop?.focus()
      // What is still to go is hidden, and takes no focus.
      return stop !== undefined && document.activeElement === stop
    }
    if (enter()) return undefined
    // The first panel of its kind is still on its way.
    const watch = new MutationObserver(() => enter() && watch.disconnect())
    watch.observe(panel, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [opened])

  return (
    <div
      ref={frame}
      className={styles['side']}
      role="presentation"
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

/** What one came for: in the panel of a phase the lead, when that was opened; else what is first after the head. */
function firstStop(panel: HTMLElement, { row }: Cell): HTMLElement | undefined {
  const part = row === 'lead' ? panel.querySelector('[data-lead-part]') : panel.querySelector('section')
  const stops = [...(part?.querySelectorAll<HTMLElement>(focusable) ?? [])].filter(
    (stop) => !stop.matches('[data-panel-close]'),
  )
  // Among radio buttons the tab key stops at the one that is chosen.
  return stops[0]?.matches('[type="radio"]') ? stops.find((stop) => stop.matches(':checked')) : stops[0]
}
