import { splitPhaseRoleId, type Canvas } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'
import type { Selection } from '../view-state/view.ts'
import { phaseIdOf } from './place-on-canvas.ts'

/** Whether a finding is about what is selected: of a phase everything in it; with nothing selected it is about all. */
export function concerns({ place }: Finding, selection: Selection, canvas: Canvas): boolean {
  switch (selection?.kind) {
    case undefined:
      return true
    case 'phase':
      return phaseIdOf(place, canvas) === selection.phaseId
    case 'chip':
      return (
        isOfRole(place, splitPhaseRoleId(selection.chipId)?.roleId) || isAt(place, 'chip', selection.chipId)
      )
    case 'place':
      return isOfRole(place, selection.roleId)
    case 'role':
      return isOfRole(place, selection.id)
    case 'need':
    case 'resource':
    case 'handover':
      return isAt(place, selection.kind, selection.id)
    case 'note':
    case 'theme':
      return false
  }
}

function isAt(place: Finding['place'], kind: Finding['place']['kind'], id: string): boolean {
  return place.kind === kind && place.id === id
}

function isOfRole(place: Finding['place'], roleId: string | undefined): boolean {
  return place.kind === 'role' && place.id === roleId
}
