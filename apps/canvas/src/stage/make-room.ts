import type { Scene } from '@praatplaat/scene'
import { glideTo } from './box-view.tsx'
import type { Nodes } from './nodes.ts'

/**
 * Moves the chips to where a scene has them, without React: the document has not changed yet,
 * this is only how it would look. The chip in the hand is not in that scene and stays.
 */
export function makeRoom(nodes: Nodes, scene: Scene): void {
  for (const box of scene.boxes) {
    const node = box.kind === 'chip' ? nodes.get(box.id) : undefined
    if (node) glideTo(node, box.x, box.y)
  }
}
