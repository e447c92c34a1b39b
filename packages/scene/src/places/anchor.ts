import type { Box, Point } from '../box.ts'
import type { Scene } from '../scene.ts'
import { contains } from './drop-place-at.ts'

/**
 * A point as a place in a thing: on this chip, in that card. On a screen of another
 * size, where everything stands elsewhere, it is still the same place.
 */
export interface Anchor {
  readonly boxId: string
  /** In case the box is gone, or not on this screen. */
  readonly phaseId: string
  /** Shares of the box's width and height; outside 0 to 1 where the point lies beside it. */
  readonly x: number
  readonly y: number
}

/** The place of a point: in the topmost thing under it, or else beside the nearest card [SC9]. */
export function anchorOf(scene: Scene, point: Point): Anchor | null {
  const box = scene.boxes.findLast((candidate) => contains(candidate, point)) ?? nearestCard(scene, point)
  if (box === undefined) return null
  // What lies under the cards has no phase; the nearest one stands in.
  const phaseId = box.phaseId ?? nearestCard(scene, point)?.phaseId ?? null
  if (phaseId === null) return null
  return {
    boxId: box.id,
    phaseId,
    x: (point.x - box.x) / box.width,
    y: (point.y - box.y) / box.height,
  }
}

/**
 * Where a place is in this scene. When its thing is not here, that is the middle of the
 * phase's chips; `null` when the phase is not here either.
 */
export function pointOf(scene: Scene, anchor: Anchor): Point | null {
  const box = scene.boxes.find(({ id }) => id === anchor.boxId)
  if (box) return { x: box.x + anchor.x * box.width, y: box.y + anchor.y * box.height }
  const stands = scene.boxes.filter(({ phaseId }) => phaseId === anchor.phaseId)
  const instead = stands.find(({ kind }) => kind === 'chip-lane') ?? stands[0]
  return instead ? { x: instead.x + instead.width / 2, y: instead.y + instead.height / 2 } : null
}

function nearestCard(scene: Scene, point: Point): Box | undefined {
  const cards = scene.boxes.filter(({ kind }) => kind === 'phase')
  const candidates = cards.length > 0 ? cards : scene.boxes
  return candidates.toSorted((a, b) => distance(a, point) - distance(b, point))[0]
}

function distance(box: Box, point: Point): number {
  const beside = Math.max(box.x - point.x, 0, point.x - box.x - box.width)
  const above = Math.max(box.y - point.y, 0, point.y - box.y - box.height)
  return Math.hypot(beside, above)
}
