import type { Selection } from '../view-state/view.ts'
import { ChipPanel } from './chip-panel.tsx'
import { PhasePanel } from './phase-panel.tsx'

/** The panel of what is selected. */
export function SelectedPanel({ selection }: { selection: NonNullable<Selection> }) {
  return selection.kind === 'chip' ? (
    <ChipPanel key={selection.chipId} chipId={selection.chipId} />
  ) : (
    <PhasePanel key={selection.phaseId} phaseId={selection.phaseId} />
  )
}
