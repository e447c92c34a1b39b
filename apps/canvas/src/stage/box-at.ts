import type { Box, Point, Scene } from '@praatplaat/scene'

/** The topmost thing under a point of the scene; `null` on the bare paper. */
export function boxAt(scene: Scene, point: Point): Box | null {
  for (let index = scene.boxes.length - 1; index >= 0; index -= 1) {
    const box = scene.boxes[index]!
    if (box.x <= point.x && point.x <= box.x + box.width && box.y <= point.y && point.y <= box.y + box.height)
      return box
  }
  return null
}
