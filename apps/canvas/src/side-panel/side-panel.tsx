import { useTranslations } from 'use-intl'
import { part } from '../parts/part.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { CanvasPanel } from './canvas-panel.tsx'
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
  const selection = useView((view) => view.selection)
  // Somebody else may delete what is selected here; then there is nothing left to be about.
  const exists = useCanvas((canvas) =>
    selection?.kind === 'chip'
      ? selection.chipId in canvas.chips
      : selection !== null && selection.phaseId in canvas.phases,
  )
  return selection && exists ? <SelectedPanel selection={selection} /> : <CanvasPanel />
}
