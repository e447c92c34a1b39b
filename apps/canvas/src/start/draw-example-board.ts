import type { Locale } from '@praatplaat/model'
import { layoutBoard } from '@praatplaat/scene'
import { rasteriseScene } from '../exporting/rasterise-scene.ts'
import { boardFontLoaded, measureOnCanvas } from '../stage/measure-on-canvas.ts'
import { exampleCanvas } from './example-canvas.ts'

/** Draws the worked case as a PNG, sharp enough for half of a wide screen. */
export async function drawExampleBoard(locale: Locale): Promise<Blob> {
  await boardFontLoaded()
  const scene = layoutBoard(exampleCanvas(locale), {
    width: 1280,
    height: 720,
    locale,
    measure: measureOnCanvas,
  })
  return rasteriseScene(scene, 1.25)
}
