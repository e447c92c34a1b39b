import { exportDocx } from '@praatplaat/export/docx'
import { exportMd } from '@praatplaat/export/md'
import { paperFor } from '@praatplaat/export/paper'
import { exportPng } from '@praatplaat/export/png'
import { boardScene, exportSvg } from '@praatplaat/export/svg'
import { exportXlsx } from '@praatplaat/export/xlsx'
import { boardFontFaces } from './board-typeface.ts'
import type { FileOrder } from './file-order.ts'
import { rasteriseScene } from './rasterise-scene.ts'
import { rasteriseSvg } from './rasterise-svg.ts'

type Make = (order: FileOrder) => Promise<Uint8Array> | string

const makers: Readonly<Record<FileOrder['format'], Make>> = {
  docx: makeWord,
  md: (order) => exportMd(paperOf(order)),
  xlsx: ({ canvas, locale, now }) => exportXlsx(canvas, { locale, now }),
  png: ({ canvas, locale }) => exportPng(canvas, { locale, rasterise: rasteriseScene }),
  svg: ({ canvas, locale }) => exportSvg(canvas, { locale, fontFaceCss: boardFontFaces() }),
}

/** Makes what was ordered. This is heavy work (tenths of a second), for a thread of its own. */
export async function makeFile(order: FileOrder): Promise<Uint8Array | string> {
  return makers[order.format](order)
}

function makeWord(order: FileOrder): Promise<Uint8Array> {
  const board = order.reader === 'report' ? boardPicture(order) : undefined
  return exportDocx(paperOf(order), { rasterise: rasteriseSvg, ...(board !== undefined && { board }) })
}

function paperOf({ canvas, locale, now, reader, roleId }: FileOrder) {
  return paperFor(canvas, { reader, locale, now, ...(roleId !== null && { roleId }) })
}

function boardPicture({ canvas, locale }: FileOrder) {
  const scene = boardScene(canvas, { locale })
  return { png: rasteriseScene(scene), width: scene.width, height: scene.height }
}
