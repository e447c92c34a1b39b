import { phaseRoleId } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { useView, type Selection } from '../view-state/view.ts'
import { AbsentPanel } from './absent-panel.tsx'
import { ChipPanel } from './chip-panel.tsx'
import { CanvasPanel } from './canvas-panel.tsx'
import { PhasePanel } from './phase-panel.tsx'
import styles from './side-panel.module.css'

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
  const chipId =
    selection?.kind === 'chip'
      ? selection.chipId
      : selection?.kind === 'place'
        ? phaseRoleId(selection.phaseId, selection.roleId)
        : null
  const stands = useCanvas((canvas) => chipId !== null && chipId in canvas.chips)
  const hasPhase = useCanvas((canvas) => selection !== null && phaseOf(selection) in canvas.phases)

  // Somebody else may delete what is selected here; then there is nothing left to be about.
  if (chipId !== null && stands) return <ChipPanel key={chipId} chipId={chipId} />
  if (!selection || !hasPhase || selection.kind === 'chip') return <CanvasPanel />
  if (selection.kind === 'phase') return <PhasePanel key={selection.phaseId} phaseId={selection.phaseId} />
  return <AbsentPanel key={chipId} phaseId={selection.phaseId} roleId={selection.roleId} />
}

function phaseOf(selection: NonNullable<Selection>): string {
  return selection.kind === 'chip' ? '' : selection.phaseId
}
