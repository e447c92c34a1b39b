import type { Canvas, Locale } from '@praatplaat/model'
import type { Attendee } from '@praatplaat/protocol'
import { drawChip, pointOf, type Scene } from '@praatplaat/scene'
import { attendeeColour } from '../session/attendee-colour.ts'
import type { Other } from '../session/presence.ts'
import { boardFont, paintShapes } from './paint-shapes.ts'
import { selectionShape } from './selection-shape.ts'

interface PresenceOnBoard {
  readonly others: readonly Other[]
  readonly scene: Scene
  readonly canvas: Canvas
  readonly locale: Locale
  /** How far the board is zoomed: cursors and names keep their size on the screen. */
  readonly zoom: number
}

/** Paints what the others do: their cursors, what they selected, the chips in their hands. */
export function paintPresence(
  context: CanvasRenderingContext2D,
  { others, scene, canvas, locale, zoom }: PresenceOnBoard,
): void {
  for (const other of others) {
    paintTheirSelection(context, other, scene)
    const dragged = other.drag ? pointOf(scene, other.drag.at) : null
    const cursor = other.cursor ? pointOf(scene, other.cursor) : null
    if (dragged) {
      const role = canvas.roles[other.drag!.roleId] ?? null
      context.save()
      context.globalAlpha = 0.85
      paintShapes(context, drawChip(role, { radius: 25, locale, ...dragged }))
      context.restore()
      paintName(context, other.attendee, dragged.x + 22, dragged.y + 20, zoom)
    } else if (cursor) {
      paintCursor(context, other, cursor.x, cursor.y, zoom)
    }
  }
}

function paintTheirSelection(context: CanvasRenderingContext2D, other: Other, scene: Scene): void {
  const box = other.selection ? scene.boxes.find((candidate) => candidate.id === other.selection) : undefined
  if (box) paintShapes(context, [selectionShape(box, attendeeColour(other.attendee.colour))])
}

const arrow = 'M0 0 L0 20 L5.5 15 L9.5 23 L13 21.4 L9 13.6 L16 13 Z'

function paintCursor(
  context: CanvasRenderingContext2D,
  other: Other,
  x: number,
  y: number,
  zoom: number,
): void {
  const scale = 1 / zoom
  paintShapes(context, [
    {
      draw: 'path',
      d: arrow,
      x,
      y,
      scale,
      fill: attendeeColour(other.attendee.colour),
      stroke: '#FFFFFF',
      strokeWidth: 1.4,
    },
  ])
  paintName(context, other.attendee, x + 14 * scale, y + 20 * scale, zoom)
}

/** Whose it is that stands here: the name on the colour of who has it. */
export function paintName(
  context: CanvasRenderingContext2D,
  { name, colour: number }: Attendee,
  x: number,
  y: number,
  zoom: number,
): void {
  const colour = attendeeColour(number)
  context.save()
  context.translate(x, y)
  context.scale(1 / zoom, 1 / zoom)
  context.font = `600 12px ${boardFont}`
  const width = context.measureText(name).width
  paintShapes(context, [
    { draw: 'rect', x: 0, y: 0, width: width + 18, height: 21, radius: 6, fill: colour },
    { draw: 'text', text: name, x: 9, y: 14.8, size: 12, weight: 600, fill: '#FFFFFF', align: 'start' },
  ])
  context.restore()
}
