import type { Box } from '@praatplaat/scene'
import { memo, useEffect, useLayoutEffect, useRef } from 'react'
import { Shape, type KonvaShape } from './konva.ts'
import { useNodes } from './nodes.ts'
import { paintShapes } from './paint-shapes.ts'

/** Seconds that a chip takes to its new place, short enough not to wait for. */
const glide = 0.16

interface BoxViewProps {
  readonly box: Box
  /** It is in somebody's hand, so it stands here only as a shade. */
  readonly lifted?: boolean
}

/**
 * One thing on the board. It draws what the scene laid out and decides nothing itself.
 *
 * Its position is not a prop: while someone drags, the others make room by moving the nodes
 * themselves, without React, and glide back from wherever they are.
 */
export const BoxView = memo(function BoxView({ box, lifted = false }: BoxViewProps) {
  const node = useRef<KonvaShape>(null)
  const nodes = useNodes()
  const drawn = useRef(false)
  const moves = box.kind === 'chip'

  useEffect(() => {
    nodes.set(box.id, node.current!)
    return () => void nodes.delete(box.id)
  }, [nodes, box.id])

  useLayoutEffect(() => {
    const shape = node.current!
    if (drawn.current && moves) glideTo(shape, box.x, box.y)
    else shape.position({ x: box.x, y: box.y })
    drawn.current = true
  }, [box.x, box.y, moves])

  return (
    <Shape
      ref={node}
      listening={false}
      perfectDrawEnabled={false}
      opacity={lifted ? 0.25 : 1}
      sceneFunc={(context) => paintShapes(context._context as CanvasRenderingContext2D, box.shapes)}
    />
  )
})

/** Moves a node to its place, smoothly unless the reader wants no motion. */
export function glideTo(node: KonvaShape, x: number, y: number): void {
  if (Math.abs(node.x() - x) < 0.5 && Math.abs(node.y() - y) < 0.5) return void node.position({ x, y })
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return void node.position({ x, y })
  node.to({ x, y, duration: glide })
}
