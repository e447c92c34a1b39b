import type { NotePlace } from '@praatplaat/model'
import type { Point, Scene } from '@praatplaat/scene'

/** The place for a note whose middle is put down at a point of the scene. */
export function notePlaceAt(scene: Scene, { x, y }: Point): NotePlace {
  const phase = scene.boxes.find(
    (box) =>
      box.kind === 'phase' && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  )
  const on = phase ?? { x: 0, y: 0, width: scene.width, height: scene.height }
  const share = (part: number, whole: number) => Math.min(1, Math.max(0, part / whole))
  const at = { x: share(x - on.x, on.width), y: share(y - on.y, on.height) }
  return phase ? { on: 'phase', id: phase.phaseId, ...at } : { on: 'board', id: null, ...at }
}
