import type { Box } from './box.ts'
import type { Scene } from './scene.ts'

/**
 * The next scene, with everything that stayed as it was taken from the previous one: a
 * box keeps its identity, and one that only moved keeps its shapes [SC13]. So a view that
 * compares by identity draws only what changed.
 */
export function reuseBoxes(previous: Scene | null, next: Scene): Scene {
  if (previous === null) return next
  const known = new Map(previous.boxes.map((box) => [box.id, box]))
  const boxes = next.boxes.map((box) => reuseBox(known.get(box.id), box))
  const sameBoxes =
    boxes.length === previous.boxes.length && boxes.every((box, index) => box === previous.boxes[index])
  const background = isSame(previous.background, next.background) ? previous.background : next.background
  const reused = { ...next, background, boxes: sameBoxes ? previous.boxes : boxes }
  const unchanged = sameBoxes && background === previous.background && isSameFrame(previous, next)
  return unchanged ? previous : reused
}

function reuseBox(previous: Box | undefined, next: Box): Box {
  if (previous === undefined) return next
  if (!isSame(previous.shapes, next.shapes)) return next
  return isSame(previous, next) ? previous : { ...next, shapes: previous.shapes }
}

function isSameFrame(a: Scene, b: Scene): boolean {
  return a.width === b.width && a.height === b.height && a.description === b.description
}

/** Compares plain values: lists, records, strings, numbers. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>]
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]))
}
