import type { Canvas } from '@praatplaat/model'
import { splitHandoverId, splitPhaseRoleId } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'
import { selectedBoxId } from '../stage/selected-box.ts'
import { cellId, type Row } from '../table-view/cell-id.ts'
import type { CanvasView, Goal, Selection } from '../view-state/view.ts'
import { firstChipOf, phaseIdOf } from './place-on-canvas.ts'

/** Where the reader is now. */
interface Standpoint {
  readonly view: CanvasView
  readonly narrow: boolean
}

/**
 * Where one goes to see what a finding is about: an agreement in its list, all else on the board, or in the table for
 * who is there. `null` when there is nowhere to go.
 */
export function goalOf(finding: Finding, canvas: Canvas, { view, narrow }: Standpoint): Goal | null {
  const { place, code } = finding
  if (place.kind === 'agreement' || code === 'owner-overloaded') {
    return { view: 'agreements', selection: null, phaseId: null, focus: `${place.kind}:${place.id}` }
  }
  const selection = selectionOfPlace(place, canvas)
  if (selection === null) return null
  const phaseId =
    selection.kind === 'chip'
      ? phaseIdOf({ kind: 'chip', id: selection.chipId }, canvas)
      : phaseIdOf(place, canvas)
  if (view === 'table')
    return { view, selection, phaseId, focus: cellOf(finding, selection, phaseId, canvas) }
  // A narrow screen shows one phase, and nothing that is in none.
  const isShown = !narrow || phaseId !== null
  return { view: 'board', selection, phaseId, focus: isShown ? selectedBoxId(selection) : null }
}

function selectionOfPlace({ kind, id }: Finding['place'], canvas: Canvas): Selection {
  switch (kind) {
    case 'chip':
      return { kind, chipId: id }
    case 'phase':
      return { kind, phaseId: id }
    case 'need':
    case 'resource':
    case 'handover':
      return { kind, id }
    case 'role': {
      const chipId = firstChipOf(id, canvas)
      return chipId === null ? null : { kind: 'chip', chipId }
    }
    case 'agreement':
    case 'canvas':
      return null
  }
}

/** The cell of the table that comes nearest; `null` for what is in no phase. */
function cellOf(
  { code, place }: Finding,
  selection: NonNullable<Selection>,
  phaseId: string | null,
  canvas: Canvas,
): string | null {
  if (phaseId === null) return null
  const row = (roleId: string | null | undefined): Row =>
    roleId && canvas.roles[roleId] ? `role:${roleId}` : 'head'
  if (selection.kind === 'chip')
    return cellId({ row: row(splitPhaseRoleId(selection.chipId)?.roleId), phaseId })
  switch (place.kind) {
    case 'need':
      return cellId({ row: row(canvas.needs[place.id]?.fromRoleId), phaseId })
    case 'resource':
      return cellId({ row: row(canvas.resources[place.id]?.providerId), phaseId })
    case 'handover':
      return cellId({ row: 'lead', phaseId: splitHandoverId(place.id)?.toPhaseId ?? phaseId })
    default:
      return cellId({ row: rowOfPhaseFinding(code), phaseId })
  }
}

function rowOfPhaseFinding(code: Finding['code']): Row {
  if (code.startsWith('lead-')) return 'lead'
  return code === 'phase-without-agreement' ? 'foot' : 'head'
}
