import { reuseBoxes, type Scene } from '@praatplaat/scene'

/**
 * Remembers the last scene, so that a box which did not change in the next one is the same
 * object: by that the stage and the keyboard's buttons know what to draw again.
 */
export function sceneMemory(): (next: Scene) => Scene {
  let last: Scene | null = null
  return (next) => (last = reuseBoxes(last, next))
}
