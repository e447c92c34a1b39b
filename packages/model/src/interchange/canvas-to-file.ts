import type { Canvas } from '../canvas/canvas.ts'
import { agreementsInOrder, chipsOf, phasesInOrder, rolesInOrder } from '../canvas/selectors.ts'
import { leadsOf } from '../lead/lead-state.ts'
import { listedKinds } from '../record-kinds.ts'
import type { Json } from '../json.ts'
import type { CanvasFile } from './canvas-file.ts'
import { pointerSteps } from './json-pointer.ts'

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
    carried,
    repairs: ____,
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
      chipsOf(canvas, phase.id).flatMap(({ id, ...chip }) => (chip.roleId in roles ? [chip] : [])),
    ),
    leads: phaseRow.flatMap((phase) =>
      leadsOf(canvas, phase.id).flatMap(({ id, ...lead }) => (lead.roleId in roles ? [lead] : [])),
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
  for (const [pointer, value] of Object.entries(carried)) putBack(json, pointerSteps(pointer), value)
  return json
}

/** Puts a carried value back where it stood. What it belonged to may have been deleted; then it goes along. */
function putBack(json: Record<string, Json>, steps: readonly string[], value: Json): void {
  const [first, second, third] = steps
  if (first === undefined) return
  if (second === undefined) {
    json[first] ??= value
    return
  }
  const list = json[first]
  const isList = (listedKinds as readonly string[]).includes(first) && Array.isArray(list)
  const target = isList ? list.find((entry) => identityOf(entry) === second) : json[first]
  const name = isList ? third : second
  if (name !== undefined && typeof target === 'object' && target !== null && !(name in target)) {
    ;(target as Record<string, Json>)[name] = value
  }
}

function identityOf(entry: Json): string | null {
  const record = entry as Record<string, Json>
  if (typeof record['id'] === 'string') return record['id']
  return `${String(record['phaseId'])}.${String(record['roleId'])}`
}
