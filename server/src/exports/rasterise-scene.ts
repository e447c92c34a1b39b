import { sceneToSvg, type Scene } from '@praatplaat/scene'
import { Resvg } from '@resvg/resvg-js'
import { boardFontFamily, boardFontFiles } from './board-typeface.ts'

/** Sharp on a lying A4: the board is 1600 px wide at least, and the paper some 11 inch. */
const sharpOnA4 = 2
/** What a picture may take; 4 bytes each while it is drawn. A board beyond it gets coarser, not the server slower. */
const mostPixels = 25_000_000

/**
 * A scene as a PNG, in our typeface and no other: the same bytes on every machine.
 *
 * @param pixelsPerPx pixels for each px of the scene; fewer when the picture would be too large.
 */
export function rasteriseScene(scene: Scene, pixelsPerPx = sharpOnA4): Uint8Array {
  const { width, height, description } = scene
  const picture = new Resvg(sceneToSvg(scene, { title: '', description }), {
    fitTo: { mode: 'zoom', value: Math.min(pixelsPerPx, Math.sqrt(mostPixels / (width * height))) },
    font: {
      loadSystemFonts: false,
      fontFiles: boardFontFiles.map(({ path }) => path),
      defaultFontFamily: boardFontFamily,
    },
  })
  return picture.render().asPng()
}
