import type { Canvas } from '@praatplaat/model'
import type { LayoutOptions } from '../scene.ts'
import type { Density } from './density.ts'

/** A part of a card, px at zoom 1 from the scene's top left. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a lane of a card must know besides its phase and its area. */
export interface LaneContext {
  readonly canvas: Canvas
  readonly options: LayoutOptions
  readonly density: Density
  /** How large things are drawn, against the reference board. */
  readonly unit: number
}
