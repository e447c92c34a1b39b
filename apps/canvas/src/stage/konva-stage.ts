import type { Box, Point, Scene } from '@praatplaat/scene'
import { Konva } from 'konva/lib/Global.js'
import { Layer } from 'konva/lib/Layer.js'
import { Shape } from 'konva/lib/Shape.js'
import { Stage } from 'konva/lib/Stage.js'
import type { Camera, Size } from './camera.ts'
import { glideTo } from './glide-to.ts'
import { paintShapes } from './paint-shapes.ts'

/** Paints on the layer over the board, in the scene's coordinates. */
export type Painter = (context: CanvasRenderingContext2D) => void

/** A scene on a Konva stage. It draws what it is given and decides nothing itself. */
export interface KonvaStage {
  /**
   * Shows a scene. Boxes that are the same objects as before are left alone.
   *
   * @returns the ids of the boxes that were drawn anew.
   */
  readonly show: (scene: Scene) => readonly string[]
  readonly look: (camera: Camera, viewport: Size) => void
  /** Hides the chip that is in the reader's hand; the others stay as they are. */
  readonly lift: (boxId: string | null) => void
  /** Moves a box with the hand that holds it, by this much from where it stands; `null` puts it back. */
  readonly carry: (boxId: string, by: Point | null) => void
  /** Moves the chips to where another scene has them, to make room for the one in the hand. */
  readonly makeRoom: (scene: Scene) => void
  /** Paints what others do, and what is selected; call `repaintOver` when that changed. */
  readonly paintOver: (painter: Painter) => void
  readonly repaintOver: () => void
  readonly destroy: () => void
}

/** More device pixels than this for one px cost time and memory, and are not seen. */
const sharpest = 2

interface Drawn {
  readonly node: Shape
  box: Box
}

/**
 * Makes a stage of three layers: what seldom changes, the pieces that lie on it, and what people do. Nothing
 * on it listens, for gestures go by the scene's geometry, and each box is one node that paints
 * its own shapes: a hundred chips are a hundred nodes and not thousands.
 */
export function konvaStage(container: HTMLDivElement): KonvaStage {
  Konva.pixelRatio = Math.min(sharpest, devicePixelRatio)
  const stage = new Stage({ container, listening: false })
  const [ground, pieces, over] = [quietLayer(), quietLayer(), quietLayer()]
  stage.add(ground, pieces, over)

  const drawn = new Map<string, Drawn>()
  let background: Scene['background'] = []
  let painter: Painter = () => {}
  let lifted: string | null = null
  ground.add(quietShape((context) => paintShapes(context, background)))
  over.add(quietShape((context) => painter(context)))

  const draw = (box: Box): boolean => {
    const before = drawn.get(box.id)
    if (before?.box === box) return false
    if (before) {
      before.box = box
      if (box.kind === 'chip' || box.kind === 'note') glideTo(before.node, box)
      else before.node.position(box)
      return true
    }
    const entry: Drawn = { box, node: quietShape((context) => paintShapes(context, entry.box.shapes)) }
    entry.node.position({ x: box.x, y: box.y })
    entry.node.visible(box.id !== lifted)
    drawn.set(box.id, entry)
    layerOf(box).add(entry.node)
    return true
  }
  const layerOf = (box: Box) => (isPiece(box) ? pieces : ground)

  return {
    show: (scene) => {
      const kept = new Set(scene.boxes.map(({ id }) => id))
      for (const [id, { node }] of drawn) {
        if (kept.has(id)) continue
        node.destroy()
        drawn.delete(id)
      }
      const known = drawn.size
      const renewed = scene.boxes.filter(draw).map(({ id }) => id)
      // A new box came on top; the painting order is the scene's.
      if (drawn.size > known) for (const { id } of scene.boxes) drawn.get(id)!.node.moveToTop()
      background = scene.background
      ground.batchDraw()
      pieces.batchDraw()
      over.batchDraw()
      return renewed
    },
    look: (camera, viewport) => {
      stage.size(viewport)
      stage.position({ x: camera.x, y: camera.y })
      stage.scale({ x: camera.zoom, y: camera.zoom })
      stage.batchDraw()
    },
    lift: (boxId) => {
      if (lifted !== null) drawn.get(lifted)?.node.show()
      lifted = boxId
      if (boxId !== null) drawn.get(boxId)?.node.hide()
    },
    carry: (boxId, by) => {
      const entry = drawn.get(boxId)
      if (!entry) return
      entry.node.moveToTop()
      entry.node.position({ x: entry.box.x + (by?.x ?? 0), y: entry.box.y + (by?.y ?? 0) })
    },
    makeRoom: (scene) => {
      for (const box of scene.boxes) {
        const node = box.kind === 'chip' ? drawn.get(box.id)?.node : undefined
        if (node) glideTo(node, box)
      }
    },
    paintOver: (next) => {
      painter = next
      over.batchDraw()
    },
    repaintOver: () => void over.batchDraw(),
    destroy: () => void stage.destroy(),
  }
}

/** Chips, and what lies over them: arrows and notes. */
function isPiece({ kind }: Box): boolean {
  return kind === 'chip' || kind === 'need' || kind === 'note'
}

function quietLayer(): Layer {
  return new Layer({ listening: false })
}

function quietShape(paint: Painter): Shape {
  return new Shape({
    listening: false,
    perfectDrawEnabled: false,
    sceneFunc: (context) => paint(context._context),
  })
}
