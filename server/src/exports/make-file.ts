import { exportDocx } from '@praatplaat/export/docx'
import { exportPdf, type Typesetter } from '@praatplaat/export/pdf'
import { boardScene, exportSvg } from '@praatplaat/export/svg'
import { boardFontFaces } from './board-typeface.ts'
import type { FileOrder } from './file-order.ts'
import { rasteriseScene } from './rasterise-scene.ts'
import { typstTypesetter } from './typst-typesetter.ts'

/** Starting it takes tenths of a second, so it stays as long as the thread does. */
let typesetter: Typesetter | null = null

/** Makes what was ordered. This is heavy work (tenths of a second), for a thread of its own. */
export async function makeFile(order: FileOrder): Promise<Uint8Array | string> {
  const { format, canvas, locale, now } = order
  if (format === 'pdf') {
    typesetter ??= typstTypesetter()
    return exportPdf(canvas, order.purpose, { locale, now, typesetter })
  }
  if (format === 'svg') return exportSvg(canvas, { locale, fontFaceCss: boardFontFaces() })

  const scene = boardScene(canvas, { locale })
  const { width, height, description } = scene
  return exportDocx(canvas, {
    locale,
    now,
    board: { png: rasteriseScene(scene), width, height, description },
  })
}
