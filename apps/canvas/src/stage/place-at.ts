import { dropPlaceAt, type Point, type Scene } from '@praatplaat/scene'
import type { Place } from '../role-chips/place.ts'

/** The place for a chip under a point of the scene. */
export function placeAt(scene: Scene, point: Point): Place | null {
  return dropPlaceAt(scene, point)
}
