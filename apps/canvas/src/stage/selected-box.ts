import type { Selection } from '../view-state/view.ts'

/** The box of the scene that shows what is selected; the scene gives every box such an id. */
export function selectedBoxId(selection: Selection): string | null {
  if (selection === null) return null
  return selection.kind === 'chip' ? `chip:${selection.chipId}` : `phase:${selection.phaseId}`
}
