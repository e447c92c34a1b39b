/** Weights that the typeface is shipped in; the same on the screen and in every file. */
export type TextWeight = 400 | 600 | 700

/** How a shape is filled and stroked. Colours are CSS hex; what is left out is not painted. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly opacity?: number
}

export interface RectShape extends Paint {
  readonly draw: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

/** `x` and `y` are the centre. */
export interface CircleShape extends Paint {
  readonly draw: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** `x` and `y` are the centre. */
export interface EllipseShape extends Paint {
  readonly draw: 'ellipse'
  readonly x: number
  readonly y: number
  readonly radiusX: number
  readonly radiusY: number
}

/**
 * A path in its own units: moved to `x`, `y` and then scaled, its stroke along with
 * it, as an SVG transform does. Strokes have round caps and joins, as the symbols want.
 */
export interface PathShape extends Paint {
  readonly draw: 'path'
  readonly d: string
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** One line of text; `y` is its baseline. */
export interface TextShape {
  readonly draw: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: TextWeight
  readonly fill: string
  readonly align: 'start' | 'middle' | 'end'
}

/**
 * What a painter must know to draw: five shapes, in px at zoom 1, relative to the
 * box that holds them. A new painter (stage, SVG, PDF) implements these and is done.
 */
export type Shape = RectShape | CircleShape | EllipseShape | PathShape | TextShape
