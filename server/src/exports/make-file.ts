import { exportDocx } from '@praatplaat/export/docx'
import { exportPng } from '@praatplaat/export/png'
import { boardScene, exportSvg } from '@praatplaat/export/svg'
import { exportXlsx } from '@praatplaat/export/xlsx'
import { boardFontFaces } from './board-typeface.ts'
import type { FileOrder } from './file-order.ts'
import { rasteriseScene } from './rasterise-scene.ts'

type Make = (order: FileOrder) => Promise<Uint8Array> | string

const makers: Readonly<Record<FileOrder['format'], Make>> = {
  docx: makeWord,
  xlsx: ({ canvas, locale, now }) => exportXlsx(canvas, { locale, now }),
  png: ({ canvas, locale }) => exportPng(canvas, { locale, rasterise: rasteriseScene }),
  svg: ({ canvas, locale }) => exportSvg(canvas, { locale, fontFaceCss: boardFontFaces() }),
}

/** Makes what was ordered. This is heavy work (tenths of a second), for a thread of its own. */
export async function makeFile(order: FileOrder): Promise<Uint8Array | string> {
  return makers[order.format](order)
}

function makeWord({ canvas, locale, now }: FileOrder): Promise<Uint8Array> {
  const scene = boardScene(canvas, { locale })
  const { width, height, description } = scene
  const board = { png: rasteriseScene(scene), width, height, description }
  return exportDocx(canvas, { locale, now, board })
}
