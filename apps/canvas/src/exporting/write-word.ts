import { exportDocx } from '@praatplaat/export/docx'
import { paperFor } from '@praatplaat/export/paper'
import { boardScene } from '@praatplaat/export/svg'
import { boardFontLoaded, measureOnCanvas } from '../stage/measure-on-canvas.ts'
import type { Asked } from './export-file.ts'
import { rasteriseScene } from './rasterise-scene.ts'
import { rasteriseSvg } from './rasterise-svg.ts'

/** Sharp on paper: the board is 1600 px wide at least, and a lying A4 some 11 inch. */
const pixelsPerPx = 2

/** The Word document; with the board, where the reader gets it, as this browser draws it. */
export async function writeWord({ canvas, ...options }: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const paper = paperFor(canvas, options)
  const board = options.reader === 'report' ? await boardPicture(canvas, options) : undefined
  const file = await exportDocx(paper, { rasterise: rasteriseSvg, ...(board !== undefined && { board }) })
  return file as Uint8Array<ArrayBuffer>
}

async function boardPicture(canvas: Asked['canvas'], { locale }: Pick<Asked, 'locale'>) {
  await boardFontLoaded()
  const scene = boardScene(canvas, { locale, measure: measureOnCanvas })
  const png = new Uint8Array(await (await rasteriseScene(scene, pixelsPerPx)).arrayBuffer())
  return { png, width: scene.width, height: scene.height }
}
