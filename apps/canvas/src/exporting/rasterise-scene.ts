import type { Scene } from '@praatplaat/scene'
import { paintScene } from '../stage/paint-shapes.ts'

/**
 * Paints a scene off the screen and packs it as a PNG. The typeface must be loaded before.
 *
 * @param scale pixels in the picture per px of the scene.
 */
export async function rasteriseScene(scene: Scene, scale: number): Promise<Blob> {
  const picture = document.createElement('canvas')
  picture.width = Math.ceil(scene.width * scale)
  picture.height = Math.ceil(scene.height * scale)
  const context = picture.getContext('2d')
  if (!context) throw new Error('This browser gave no 2D canvas to draw the board on.')
  context.scale(scale, scale)
  paintScene(context, scene)

  return new Promise((resolve, reject) => {
    // A device that is short of memory gives no picture, and no error either.
    picture.toBlob((png) =>
      png ? resolve(png) : reject(new Error('The board could not be made into a PNG.')),
    )
  })
}
