import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { RoundBar } from '../rounds/round-bar.tsx'
import { ShortcutsButton } from '../shortcuts/shortcuts-button.tsx'
import { PanelSheet } from '../side-panel/panel-sheet.tsx'
import { SidePanel } from '../side-panel/side-panel.tsx'
import { UndoButtons } from '../stage/undo-buttons.tsx'
import { useView } from '../view-state/view.ts'
import type { Cell } from './cell-id.ts'
import { PanelOfCell } from './panel-of-cell.tsx'
import { RoleTable, type RoleTableHandle } from './role-table.tsx'
import { TableHead } from './table-head.tsx'
import styles from './table-view.module.css'

/**
 * The canvas as a table of roles by phases: the equal of the board for who works with keys or a screen reader, and
 * the quickest overview for everybody. Beside it, everything about the cell that was opened.
 */
export function TableView({ narrow }: { narrow: boolean }) {
  const t = useTranslations('tableView')
  const [tools, setTools] = useState<HTMLDivElement | null>(null)
  const table = useRef<RoleTableHandle>(null)
  /** The cell whose panel has the keyboard; another object each time that a cell is opened. */
  const [opened, setOpened] = useState<Cell | null>(null)
  const back = () => {
    useView.getState().closeSheet()
    table.current?.focusSelected()
  }

  // A line that was kept with Enter leaves the focus nowhere; Escape leads back from there as well.
  const backFromNowhere = useEffectEvent(back)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && event.target === document.body) backFromNowhere()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  return (
    <>
      <main className={styles['main']}>
        <TableHead tools={narrow && <NarrowTools />} />
        <RoleTable ref={table} narrow={narrow} onOpen={setOpened} />
      </main>
      <PanelOfCell opened={opened} onBack={back}>
        {narrow ? <PanelSheet back={t('backToTable')} onBack={back} /> : <SidePanel />}
      </PanelOfCell>
      {!narrow && <RoundBar tools={setTools} />}
      {tools && createPortal(<UndoButtons />, tools)}
    </>
  )
}

function NarrowTools() {
  const t = useTranslations('tableView')
  const openSheet = useView((view) => view.openSheet)
  const select = useView((view) => view.select)
  return (
    <>
      <UndoButtons />
      <ShortcutsButton />
      <Button
        size="small"
        onClick={() => {
          select(null)
          openSheet()
        }}
      >
        {t('about')}
      </Button>
    </>
  )
}
