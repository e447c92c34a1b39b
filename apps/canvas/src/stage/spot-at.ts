import type { Spot } from '@praatplaat/protocol'
import { anchorOf, type Point, type Scene } from '@praatplaat/scene'

/** A point of this screen's board as a spot that other screens can find; `null` on an empty board. */
export function spotAt(scene: Scene, point: Point): Spot | null {
  return anchorOf(scene, point)
}
