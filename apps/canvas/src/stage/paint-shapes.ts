import type { Paint, Scene, Shape, TextShape } from '@praatplaat/scene'

/** The family of the typeface, as it is registered with the browser. */
export const boardFont = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif"

/**
 * Paints shapes on a 2D canvas: the stage and the PNG both come from here. The same scene
 * goes into the SVG, so a shape means the same in each.
 */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    context.save()
    paintShape(context, shape)
    context.restore()
  }
}

/** Paints a whole scene at its own size, from the context's origin. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene): void {
  paintShapes(context, scene.background)
  for (const box of scene.boxes) {
    context.save()
    context.translate(box.x, box.y)
    paintShapes(context, box.shapes)
    context.restore()
  }
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.draw) {
    case 'rect':
      context.beginPath()
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0)
      return paint(context, shape)
    case 'circle':
      context.beginPath()
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      return paint(context, shape)
    case 'ellipse':
      context.beginPath()
      context.ellipse(shape.x, shape.y, shape.radiusX, shape.radiusY, 0, 0, 2 * Math.PI)
      return paint(context, shape)
    case 'path':
      context.translate(shape.x, shape.y)
      context.scale(shape.scale, shape.scale)
      return paint(context, shape, pathOf(shape.d))
    case 'text':
      return paintText(context, shape)
  }
}

function paint(context: CanvasRenderingContext2D, look: Paint, path?: Path2D): void {
  if (look.opacity !== undefined) context.globalAlpha *= look.opacity
  if (look.fill !== undefined) {
    context.fillStyle = look.fill
    if (path) context.fill(path)
    else context.fill()
  }
  if (look.stroke === undefined) return
  context.strokeStyle = look.stroke
  context.lineWidth = look.strokeWidth ?? 1
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.setLineDash([...(look.dash ?? [])])
  if (path) context.stroke(path)
  else context.stroke()
}

const canvasAlign = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(
  context: CanvasRenderingContext2D,
  { text, x, y, size, weight, fill, align }: TextShape,
): void {
  context.font = `${weight} ${size}px ${boardFont}`
  context.fillStyle = fill
  context.textAlign = canvasAlign[align]
  context.fillText(text, x, y)
}

/** Parsing a path is the dear part; the board has a few dozen of them and draws them all the time. */
const paths = new Map<string, Path2D>()

function pathOf(d: string): Path2D {
  // Roads differ for every width of the window; do not keep all that ever were.
  if (paths.size > 500) paths.clear()
  let path = paths.get(d)
  if (!path) paths.set(d, (path = new Path2D(d)))
  return path
}
