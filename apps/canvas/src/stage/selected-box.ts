import { phaseRoleId } from '@praatplaat/model'
import type { Box } from '@praatplaat/scene'
import type { Selection } from '../view-state/view.ts'

/** The box of the scene that shows what is selected; the scene gives every box such an id. */
export function selectedBoxId(selection: Selection): string | null {
  if (selection === null) return null
  if (selection.kind === 'chip') return `chip:${selection.chipId}`
  if (selection.kind === 'phase') return `phase:${selection.phaseId}`
  if (selection.kind === 'place') return `chip:${phaseRoleId(selection.phaseId, selection.roleId)}`
  return `${selection.kind}:${selection.id}`
}

/** What is selected by choosing a thing on the board: itself, else the phase that it belongs to, else nothing. */
export function selectionOf(box: Box): Selection {
  switch (box.kind) {
    case 'chip':
      return { kind: 'chip', chipId: box.chipId }
    case 'need':
      return { kind: box.kind, id: box.needId }
    case 'resource':
      return { kind: box.kind, id: box.resourceId }
    case 'handover':
      return { kind: box.kind, id: box.handoverId }
    case 'note':
      return { kind: box.kind, id: box.noteId }
    case 'theme':
      return { kind: box.kind, id: box.themeId }
    default:
      return box.phaseId === null ? null : { kind: 'phase', phaseId: box.phaseId }
  }
}
