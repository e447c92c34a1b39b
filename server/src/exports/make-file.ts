import { exportDocx } from '@praatplaat/export/docx'
import { boardScene, exportSvg } from '@praatplaat/export/svg'
import { boardFontFaces } from './board-typeface.ts'
import type { FileOrder } from './file-order.ts'
import { rasteriseScene } from './rasterise-scene.ts'

/** Makes what was ordered. This is heavy work (tenths of a second), for a thread of its own. */
export async function makeFile({ format, canvas, locale, now }: FileOrder): Promise<Uint8Array | string> {
  if (format === 'svg') return exportSvg(canvas, { locale, fontFaceCss: boardFontFaces() })

  const scene = boardScene(canvas, { locale })
  const { width, height, description } = scene
  return exportDocx(canvas, {
    locale,
    now,
    board: { png: rasteriseScene(scene), width, height, description },
  })
}
