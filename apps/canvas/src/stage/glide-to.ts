import type { Point } from '@praatplaat/scene'
import type { Shape } from 'konva/lib/Shape.js'
import { Tween } from 'konva/lib/Tween.js'

/** Seconds that a chip takes to its new place, short enough not to wait for. */
const glide = 0.16

/** The glides under way. A new one replaces the one before it, or that one would still pull the node to its old goal. */
const glides = new WeakMap<Shape, Tween>()

/** Moves a node to its place, smoothly unless the reader wants no motion. */
export function glideTo(node: Shape, { x, y }: Point): void {
  glides.get(node)?.destroy()
  glides.delete(node)
  const near = Math.abs(node.x() - x) < 0.5 && Math.abs(node.y() - y) < 0.5
  if (near || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    node.position({ x, y })
    return
  }
  const tween = new Tween({ node, x, y, duration: glide, onFinish: () => tween.destroy() })
  glides.set(node, tween)
  tween.play()
}
