import { useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useKeepFocus } from '../agreements/use-keep-focus.ts'
import { part } from '../parts/part.tsx'
import { FindingsBox, FindingsPanel } from '../findings/findings-parts.tsx'
import { MoneyTestPanel } from '../money-test/money-test-parts.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { selectedBoxId } from '../stage/selected-box.ts'
import { useView, type AskedPanel, type Selection } from '../view-state/view.ts'
import { CanvasPanel } from './canvas-panel.tsx'
import { selectionExists } from './selection-exists.ts'
import styles from './side-panel.module.css'

const SelectedPanel = part({
  words: ['panels', 'agreements'],
  load: () => import('./selected-panel.tsx').then((file) => file.SelectedPanel),
})

/** Everything about what is selected; about the canvas itself when nothing is. */
export function SidePanel() {
  const t = useTranslations('panel')
  return (
    <section className={styles['panel']} aria-label={t('label')}>
      <SelectionPanel />
    </section>
  )
}

/** The panel's content, for the side panel and for the sheet of a narrow screen. */
export function SelectionPanel() {
  const selected = useView((view) => view.selection)
  // Somebody else may delete what is selected here; then there is nothing left to be about.
  const exists = useCanvas((canvas) => selected !== null && selectionExists(canvas, selected))
  const content = useRef<HTMLDivElement>(null)
  useKeepFocus(content)
  // What one opens begins at its beginning, however far one had read in what was there.
  const panel = useView((view) => view.panel)
  const shown = panel ?? (exists ? selectedBoxId(selected) : null)
  useLayoutEffect(() => {
    content.current?.parentElement?.scrollTo({ top: 0 })
  }, [shown])

  return (
    <>
      <div ref={content} className={styles['content']}>
        <PanelContent panel={panel} selection={exists ? selected : null} />
      </div>
      {panel === null && (
        <div className={styles['foot']}>
          <FindingsBox about={exists ? selected : null} />
        </div>
      )}
    </>
  )
}

function PanelContent({ panel, selection }: { panel: AskedPanel | null; selection: Selection }) {
  if (panel === 'findings') return <FindingsPanel />
  if (panel === 'money-test') return <MoneyTestPanel />
  return selection ? <SelectedPanel selection={selection} /> : <CanvasPanel />
}
