import { splitPhaseRoleId } from '@praatplaat/model'
import { useView, type Selection } from '../view-state/view.ts'

/** Shows a chip or a phase where it stands, also to who was reading in a list. */
export function goToPlace(place: Extract<Selection, { kind: 'chip' | 'phase' }>): void {
  const { view, show, select, bringIntoView, openSheet } = useView.getState()
  if (view !== 'board' && view !== 'table') show('board')
  const phaseId = place.kind === 'phase' ? place.phaseId : splitPhaseRoleId(place.chipId)?.phaseId
  if (phaseId !== undefined) bringIntoView(phaseId)
  select(place)
  openSheet()
}
