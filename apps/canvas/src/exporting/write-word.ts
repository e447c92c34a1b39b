import { symbolPngs } from '@praatplaat/export/docx-symbols'
import { paperFor, type BoardPicture } from '@praatplaat/export/paper'
import { boardScene } from '@praatplaat/export/svg'
import type { Canvas } from '@praatplaat/model'
import { boardFontLoaded, measureOnCanvas } from '../stage/measure-on-canvas.ts'
import type { Writing } from './export-order.ts'
import { paperOptions } from './paper-options.ts'
import { rasteriseScene } from './rasterise-scene.ts'
import { rasteriseSvg } from './rasterise-svg.ts'
import { writeInWorker } from './write-in-worker.ts'

/** Sharp on paper: the board is 1600 px wide at least, and a lying A4 some 11 inch. */
const pixelsPerPx = 2

/** The Word document; with the board, where the reader gets it, as this browser draws it. */
export async function writeWord(canvas: Canvas, writing: Writing): Promise<Uint8Array<ArrayBuffer>> {
  const { reader, begin, template, signal } = writing
  const board = reader === 'report' ? await boardPicture(canvas, writing) : null
  await begin('writing')
  const paper = paperFor(canvas, paperOptions(writing))
  return writeInWorker({ paper, board, symbols: await symbolPngs(paper, rasteriseSvg), template }, signal)
}

async function boardPicture(canvas: Canvas, { locale, begin }: Writing): Promise<BoardPicture> {
  await boardFontLoaded()
  await begin('drawing')
  const scene = boardScene(canvas, { locale, measure: measureOnCanvas })
  const png = new Uint8Array(await (await rasteriseScene(scene, pixelsPerPx)).arrayBuffer())
  return { png, width: scene.width, height: scene.height }
}
