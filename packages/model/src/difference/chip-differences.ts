import type { Canvas } from '../canvas/canvas.ts'
import { chipsOf, phasesInOrder } from '../canvas/selectors.ts'
import type { Chip } from '../chip/chip.ts'
import type { ChipDifference } from './difference.ts'
import { isReordered } from './is-reordered.ts'

/**
 * What happened to the chips. A role that left one phase and stands in another has moved [DF2]:
 * that is how a move is written, and what people mean when they do the two by hand.
 */
export function chipDifferences(before: Canvas, after: Canvas): readonly ChipDifference[] {
  if (before.chips === after.chips) return []
  const came = chipsByRoad(after).filter(({ id }) => !(id in before.chips))
  const left = chipsByRoad(before).filter(({ id }) => !(id in after.chips))
  const moves = pairByRole(left, came)
  const origins = new Set(moves.map(([from]) => from.id))
  const arrivals = new Set(moves.map(([, to]) => to.id))

  return [
    ...moves.flatMap(([from, to]) => [
      {
        kind: 'chip-moved' as const,
        roleId: to.roleId,
        fromPhaseId: from.phaseId,
        toPhaseId: to.phaseId,
      },
      ...involvementChange(from, to),
    ]),
    ...came
      .filter(({ id }) => !arrivals.has(id))
      .map(({ phaseId, roleId, involvement }) => ({
        kind: 'chip-placed' as const,
        phaseId,
        roleId,
        involvement,
      })),
    ...left
      .filter(({ id }) => !origins.has(id))
      .map(({ phaseId, roleId }) => ({ kind: 'chip-taken-off' as const, phaseId, roleId })),
    ...chipsByRoad(after).flatMap((chip) => involvementChange(before.chips[chip.id], chip)),
    ...phasesInOrder(after)
      .filter(({ id }) => isReordered(chipsOf(before, id), chipsOf(after, id)))
      .map(({ id }) => ({ kind: 'chips-reordered' as const, phaseId: id })),
  ]
}

function involvementChange(from: Chip | undefined, to: Chip): readonly ChipDifference[] {
  if (from === undefined || from.involvement === to.involvement) return []
  const { phaseId, roleId } = to
  return [{ kind: 'involvement-changed', phaseId, roleId, from: from.involvement, to: to.involvement }]
}

/** Those who left with those of the same role who came, the first with the first. */
function pairByRole(left: readonly Chip[], came: readonly Chip[]): readonly (readonly [Chip, Chip])[] {
  const waiting = [...came]
  return left.flatMap((from) => {
    const at = waiting.findIndex(({ roleId }) => roleId === from.roleId)
    return at === -1 ? [] : waiting.splice(at, 1).map((to) => [from, to] as const)
  })
}

/** All chips, those of the first phase first; those of a phase that is gone last. */
function chipsByRoad(canvas: Canvas): readonly Chip[] {
  const placed = phasesInOrder(canvas).flatMap(({ id }) => chipsOf(canvas, id))
  return [...placed, ...Object.values(canvas.chips).filter(({ phaseId }) => !(phaseId in canvas.phases))]
}
