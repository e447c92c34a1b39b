import type { Box, ChipLaneBox, Point } from '../box.ts'
import type { ChipPlace, Scene } from '../scene.ts'

/** Where a chip that is let go of lands. */
export type DropPlace =
  | { readonly kind: 'lead'; readonly phaseId: string }
  | ({ readonly kind: 'chips' } & ChipPlace)

/**
 * Where a drop at this point lands: on the seat of the lead, among the chips, or nowhere.
 * A chip's own place is where it stands [SC8]; anywhere else on a card, or on a station,
 * is the end of the row.
 */
export function dropPlaceAt(scene: Scene, point: Point): DropPlace | null {
  const target = scene.boxes.filter(isDropTarget).findLast((box) => contains(box, point))
  if (target === undefined) return null
  const { phaseId } = target
  if (target.kind === 'lead-seat') return { kind: 'lead', phaseId }
  if (target.kind === 'chip-lane') return { kind: 'chips', phaseId, index: indexAt(target, point) }
  return { kind: 'chips', phaseId, index: chipsIn(scene, target) }
}

/** Whether a point lies in a box, its edges included. */
export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

type DropTarget = Extract<Box, { readonly kind: 'station' | 'phase' | 'lead-seat' | 'chip-lane' }>

function isDropTarget(box: Box): box is DropTarget {
  const { kind } = box
  return kind === 'station' || kind === 'phase' || kind === 'lead-seat' || kind === 'chip-lane'
}

/** The place in the flow under a point: the one who stands there moves up; past the last is the end. */
function indexAt({ x, y, cells }: ChipLaneBox, point: Point): number {
  const column = Math.floor((point.x - x - cells.x) / cells.cellWidth)
  const row = Math.max(0, Math.floor((point.y - y - cells.y) / cells.rowHeight))
  const inRow = Math.max(0, Math.min(column, cells.columns - 1))
  return Math.min(row * cells.columns + inRow, cells.count)
}

function chipsIn({ boxes }: Scene, target: DropTarget): number {
  if (target.kind === 'station') return target.chips
  const lane = boxes.find((box) => box.kind === 'chip-lane' && box.phaseId === target.phaseId)
  return lane?.kind === 'chip-lane' ? lane.cells.count : 0
}
