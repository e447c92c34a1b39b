import { useLayoutEffect, useRef } from 'react'
import { Button } from '../design/button.tsx'
import { useView } from '../view-state/view.ts'
import styles from './panel-sheet.module.css'
import { SidePanel } from './side-panel.tsx'

interface PanelSheetProps {
  /** What the way back is called. */
  readonly back: string
  readonly onBack: () => void
}

/** On a narrow screen the panel lies over the view. */
export function PanelSheet(props: PanelSheetProps) {
  const isOpen = useView((view) => view.sheetOpen)
  return isOpen ? <OpenSheet {...props} /> : null
}

/** It takes the focus, which would be under it, and gives it back. */
function OpenSheet({ back, onBack }: PanelSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [element, before] = [sheet.current!, document.activeElement]
    element.querySelector('button')?.focus()
    return () => {
      if (element.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div ref={sheet} className={styles['sheet']}>
      <Button onClick={onBack}>{back}</Button>
      <SidePanel />
    </div>
  )
}
