import { exportDocx } from '@praatplaat/export/docx'
import { boardScene } from '@praatplaat/export/svg'
import type { Canvas } from '@praatplaat/model'
import { boardFontLoaded, measureOnCanvas } from '../stage/measure-on-canvas.ts'
import type { Writing } from './export-order.ts'
import { rasteriseScene } from './rasterise-scene.ts'

/** Sharp on paper: the board is 1600 px wide at least, and a lying A4 some 11 inch. */
const pixelsPerPx = 2

/** The Word document, with the board as this browser draws it. */
export async function writeWord(
  canvas: Canvas,
  { locale, now, begin }: Writing,
): Promise<Uint8Array<ArrayBuffer>> {
  await boardFontLoaded()
  await begin('drawing')
  const scene = boardScene(canvas, { locale, measure: measureOnCanvas })
  const png = new Uint8Array(await (await rasteriseScene(scene, pixelsPerPx)).arrayBuffer())
  await begin('writing')
  const { width, height, description } = scene
  const file = await exportDocx(canvas, { locale, now, board: { png, width, height, description } })
  return file as Uint8Array<ArrayBuffer>
}
