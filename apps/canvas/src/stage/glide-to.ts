import type { Point } from '@praatplaat/scene'
import type { Shape } from 'konva/lib/Shape.js'
// Gives nodes their `to`.
import 'konva/lib/Tween.js'

/** Seconds that a chip takes to its new place, short enough not to wait for. */
const glide = 0.16

/** Moves a node to its place, smoothly unless the reader wants no motion. */
export function glideTo(node: Shape, { x, y }: Point): void {
  const near = Math.abs(node.x() - x) < 0.5 && Math.abs(node.y() - y) < 0.5
  if (near || matchMedia('(prefers-reduced-motion: reduce)').matches) node.position({ x, y })
  else node.to({ x, y, duration: glide })
}
