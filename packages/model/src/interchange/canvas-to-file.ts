import type { Canvas } from '../canvas/canvas.ts'
import { agreementsInOrder, chipsOf, phasesInOrder, rolesInOrder } from '../canvas/selectors.ts'
import { leadsOf } from '../lead/lead-state.ts'
import type { Json } from '../json.ts'
import type { CanvasFile } from './canvas-file.ts'
import { putBack } from './put-back.ts'

/**
 * The portable form of a canvas. A chip or claim whose phase or role is gone has nowhere to
 * stand in a file and is left out; an agreement stays, without the reference [FI4].
 */
export function canvasToFile(canvas: Canvas): CanvasFile {
  const {
    schemaVersion,
    phases,
    roles,
    chips: _,
    leads: __,
    agreements: ___,
    themes: ____,
    handovers: _____,
    needs: ______,
    resources: _______,
    questions: ________,
    notes: _________,
    comments: __________,
    dismissals: ___________,
    carried,
    repairs: ____________,
    ...head
  } = canvas
  const phaseRow = phasesInOrder(canvas)
  return {
    format: 'praatplaat',
    schemaVersion,
    canvas: head,
    phases: phaseRow,
    roles: rolesInOrder(canvas),
    chips: phaseRow.flatMap((phase) =>
      chipsOf(canvas, phase.id).flatMap(({ id: _id, ...chip }) => (chip.roleId in roles ? [chip] : [])),
    ),
    leads: phaseRow.flatMap((phase) =>
      leadsOf(canvas, phase.id).flatMap(({ id: _id, ...lead }) => (lead.roleId in roles ? [lead] : [])),
    ),
    agreements: agreementsInOrder(canvas).map((agreement) => ({
      ...agreement,
      phaseId: agreement.phaseId !== null && agreement.phaseId in phases ? agreement.phaseId : null,
      ownerId: agreement.ownerId !== null && agreement.ownerId in roles ? agreement.ownerId : null,
      partnerIds: agreement.partnerIds.filter((id) => id in roles),
    })),
    carried,
  }
}

/** The JSON of a file, with what was carried back in its place; write it with `JSON.stringify`. */
export function canvasFileToJson(file: CanvasFile): Json {
  const { carried, ...known } = file
  const json = JSON.parse(JSON.stringify(known)) as Record<string, Json>
  putBack(json, carried)
  return json
}
