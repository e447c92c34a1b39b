import { exportDocx } from '@praatplaat/export/docx'
import { exportMd } from '@praatplaat/export/md'
import { paperFor } from '@praatplaat/export/paper'
import { boardScene, exportSvg } from '@praatplaat/export/svg'
import { boardFontFaces } from './board-typeface.ts'
import type { FileOrder } from './file-order.ts'
import { rasteriseScene } from './rasterise-scene.ts'
import { rasteriseSvg } from './rasterise-svg.ts'

/** Makes what was ordered. This is heavy work (tenths of a second), for a thread of its own. */
export async function makeFile(order: FileOrder): Promise<Uint8Array | string> {
  const { format, canvas, locale, now, reader, roleId } = order
  if (format === 'svg') return exportSvg(canvas, { locale, fontFaceCss: boardFontFaces() })

  const paper = paperFor(canvas, { reader, locale, now, ...(roleId !== undefined && { roleId }) })
  if (format === 'md') return exportMd(paper)
  const board = reader === 'report' ? boardPicture(order) : undefined
  return exportDocx(paper, { rasterise: rasteriseSvg, ...(board !== undefined && { board }) })
}

function boardPicture({ canvas, locale }: FileOrder) {
  const scene = boardScene(canvas, { locale })
  return { png: rasteriseScene(scene), width: scene.width, height: scene.height }
}
