import { exportPng } from '@praatplaat/export/png'
import type { Canvas } from '@praatplaat/model'
import type { Scene } from '@praatplaat/scene'
import { boardFontLoaded, measureOnCanvas } from '../stage/measure-on-canvas.ts'
import type { Writing } from './export-order.ts'
import { rasteriseScene } from './rasterise-scene.ts'

/** What every browser can draw at once: Safari on a phone stops at 4096 × 4096. */
const mostPixels = 16_000_000

/** The board as a PNG to print, as this browser draws it. */
export async function writePng(canvas: Canvas, { locale, begin }: Writing): Promise<Uint8Array<ArrayBuffer>> {
  await boardFontLoaded()
  await begin('drawing')
  return exportPng(canvas, { locale, measure: measureOnCanvas, rasterise })
}

async function rasterise(scene: Scene, pixelsPerPx: number): Promise<Uint8Array> {
  const scale = Math.min(pixelsPerPx, Math.sqrt(mostPixels / (scene.width * scene.height)))
  return new Uint8Array(await (await rasteriseScene(scene, scale)).arrayBuffer())
}
