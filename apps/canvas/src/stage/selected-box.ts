import type { Box } from '@praatplaat/scene'
import type { Selection } from '../view-state/view.ts'

/** The box of the scene that shows what is selected; the scene gives every box such an id. */
export function selectedBoxId(selection: Selection): string | null {
  if (selection === null) return null
  if (selection.kind === 'chip') return `chip:${selection.chipId}`
  if (selection.kind === 'phase') return `phase:${selection.phaseId}`
  return `${selection.kind}:${selection.id}`
}

/** What is selected by choosing a thing on the board: a chip, else the phase that it belongs to. */
export function selectionOf(box: Box): NonNullable<Selection> {
  return box.kind === 'chip' ? { kind: 'chip', chipId: box.chipId } : { kind: 'phase', phaseId: box.phaseId }
}
