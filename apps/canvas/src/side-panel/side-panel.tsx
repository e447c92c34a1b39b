import { lazy, Suspense, useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useKeepFocus } from '../agreements/use-keep-focus.ts'
import { useCanvas } from '../session/session-context.tsx'
import { selectedBoxId } from '../stage/selected-box.ts'
import { useView, type Selection } from '../view-state/view.ts'
import { selectionExists } from './selection-exists.ts'
import styles from './side-panel.module.css'

const CanvasPanel = lazy(() => import('./canvas-panel.tsx').then((file) => ({ default: file.CanvasPanel })))
const ChipPanel = lazy(() => import('./chip-panel.tsx').then((file) => ({ default: file.ChipPanel })))
const PhasePanel = lazy(() => import('./phase-panel.tsx').then((file) => ({ default: file.PhasePanel })))
const NeedPanel = lazy(() => import('../needs/need-panel.tsx').then((file) => ({ default: file.NeedPanel })))
const ResourcePanel = lazy(() =>
  import('../resources/resource-panel.tsx').then((file) => ({ default: file.ResourcePanel })),
)
const HandoverPanel = lazy(() =>
  import('../handovers/handover-panel.tsx').then((file) => ({ default: file.HandoverPanel })),
)
const NotePanel = lazy(() => import('../notes/note-panel.tsx').then((file) => ({ default: file.NotePanel })))
const ThemePanel = lazy(() =>
  import('../themes/theme-panel.tsx').then((file) => ({ default: file.ThemePanel })),
)

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
  const shown = exists ? selectedBoxId(selected) : null
  useLayoutEffect(() => void content.current?.parentElement?.scrollTo({ top: 0 }), [shown])

  return (
    <div ref={content} className={styles['content']}>
      <Suspense fallback={null}>
        <PanelOf selection={exists ? selected : null} />
      </Suspense>
    </div>
  )
}

function PanelOf({ selection }: { selection: Selection }) {
  switch (selection?.kind) {
    case undefined:
      return <CanvasPanel />
    case 'chip':
      return <ChipPanel key={selection.chipId} chipId={selection.chipId} />
    case 'phase':
      return <PhasePanel key={selection.phaseId} phaseId={selection.phaseId} />
    case 'need':
      return <NeedPanel key={selection.id} needId={selection.id} />
    case 'resource':
      return <ResourcePanel key={selection.id} resourceId={selection.id} />
    case 'handover':
      return <HandoverPanel key={selection.id} handoverId={selection.id} />
    case 'note':
      return <NotePanel key={selection.id} noteId={selection.id} />
    case 'theme':
      return <ThemePanel key={selection.id} themeId={selection.id} />
  }
}
