import type { Paint, Scene, Shape } from '@praatplaat/scene'
import { pathSegments, type Segment } from './path-segments.ts'

/** A scene as the typesetter draws it: plain data in one list, in px of the scene. */
export interface Painting {
  readonly width: number
  readonly height: number
  /** What it shows, for who does not see it. */
  readonly alt: string
  readonly strokes: readonly Stroke[]
}

interface Ink {
  /** `#rrggbb`, or `#rrggbbaa` for what shines through. */
  readonly fill?: string
  readonly stroke?: { readonly paint: string; readonly thickness: number; readonly dash?: readonly number[] }
}

type Stroke =
  | (Ink & {
      readonly draw: 'rect'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
      readonly radius: number
    })
  | (Ink & {
      readonly draw: 'ellipse'
      readonly x: number
      readonly y: number
      readonly w: number
      readonly h: number
    })
  | (Ink & { readonly draw: 'path'; readonly segments: readonly Segment[] })
  | {
      readonly draw: 'text'
      readonly text: string
      readonly x: number
      readonly y: number
      readonly size: number
      readonly weight: number
      readonly fill: string
      readonly align: 'start' | 'middle' | 'end'
    }

/** A scene as data for the typesetter; nothing of it is ever read as markup. */
export function paintingOf(
  scene: Pick<Scene, 'width' | 'height' | 'background' | 'boxes' | 'description'>,
): Painting {
  const { width, height, background, boxes, description } = scene
  const strokes = [
    ...background.map((shape) => strokeOf(shape, 0, 0)),
    ...boxes.flatMap((box) => box.shapes.map((shape) => strokeOf(shape, box.x, box.y))),
  ]
  return { width, height, alt: description, strokes }
}

/** A few shapes of their own, such as one chip. */
export function paintingOfShapes(
  shapes: readonly Shape[],
  width: number,
  height: number,
  alt: string,
): Painting {
  return { width, height, alt, strokes: shapes.map((shape) => strokeOf(shape, 0, 0)) }
}

function strokeOf(shape: Shape, dx: number, dy: number): Stroke {
  const [x, y] = [short(dx + shape.x), short(dy + shape.y)]
  switch (shape.draw) {
    case 'rect': {
      const { width, height, radius = 0 } = shape
      return { draw: 'rect', x, y, w: short(width), h: short(height), radius, ...inkOf(shape) }
    }
    case 'circle':
      return { draw: 'ellipse', ...around(x, y, shape.radius, shape.radius), ...inkOf(shape) }
    case 'ellipse':
      return { draw: 'ellipse', ...around(x, y, shape.radiusX, shape.radiusY), ...inkOf(shape) }
    case 'path': {
      const { scale, strokeWidth = 1 } = shape
      const placed = pathSegments(shape.d).map(
        ([kind, ...numbers]) =>
          [
            kind,
            ...numbers.map((number, index) => short((index % 2 === 0 ? x : y) + number * scale)),
          ] as unknown as Segment,
      )
      // The stroke and its dashes are scaled along, as an SVG transform does.
      const dash = shape.dash?.map((length) => length * scale)
      return {
        draw: 'path',
        segments: placed,
        ...inkOf({ ...shape, strokeWidth: strokeWidth * scale, ...(dash && { dash }) }),
      }
    }
    default: {
      const { text, size, weight, fill, align } = shape
      return { draw: 'text', text, x, y, size, weight, fill, align }
    }
  }
}

function around(x: number, y: number, radiusX: number, radiusY: number) {
  return { x: short(x - radiusX), y: short(y - radiusY), w: short(2 * radiusX), h: short(2 * radiusY) }
}

function inkOf({ fill, stroke, strokeWidth = 1, dash, opacity = 1 }: Paint): Ink {
  const seen = (colour: string) =>
    colour +
    (opacity < 1
      ? Math.round(opacity * 255)
          .toString(16)
          .padStart(2, '0')
      : '')
  return {
    ...(fill !== undefined && fill !== 'none' && { fill: seen(fill) }),
    ...(stroke !== undefined && {
      stroke: { paint: seen(stroke), thickness: short(strokeWidth), ...(dash && { dash: dash.map(short) }) },
    }),
  }
}

/** As precise as paper can show, and as short as that can be. */
function short(value: number): number {
  return Number(value.toFixed(3))
}
