import type { Canvas } from '@praatplaat/model'
import type { Scene } from '@praatplaat/scene'
import { boardScene, type SvgExportOptions } from '../svg/export-svg.ts'
import { withPixelDensity } from './pixel-density.ts'

export interface PngOptions extends Pick<SvgExportOptions, 'locale' | 'measure'> {
  /** Makes a PNG of a scene, with so many pixels for each px of it; fewer when it would be too large. */
  readonly rasterise: (scene: Scene, pixelsPerPx: number) => Promise<Uint8Array> | Uint8Array
}

/** The board is 1600 px wide at least: 4800 pixels are 41 cm at 300 dots to the inch, a lying A3. */
const pixelsPerPx = 3

/** The board as a PNG, to print or to put in a presentation: the same scene as on the screen. */
export async function exportPng(
  canvas: Canvas,
  { rasterise, ...options }: PngOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return withPixelDensity(await rasterise(boardScene(canvas, options), pixelsPerPx))
}
