import type { Locator, Page } from '@playwright/test'
import { middleOf } from './board-page.ts'

/** How much light of a laser lies on the middle of something on the board, from 0 to 255. */
export async function lightOn(thing: Locator): Promise<number> {
  const at = await middleOf(thing)
  return thing.page().evaluate(({ x, y }) => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('canvas[data-trails]')].find((one) => {
      const box = one.getBoundingClientRect()
      return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
    })
    if (!canvas || canvas.width === 0) return 0
    const { left, top, width } = canvas.getBoundingClientRect()
    const ratio = canvas.width / width
    const [pixelX, pixelY] = [Math.round((x - left) * ratio), Math.round((y - top) * ratio)]
    return canvas.getContext('2d')!.getImageData(pixelX, pixelY, 1, 1).data[3]!
  }, at)
}

/** How many device pixels have any light of a laser on them. */
export function litPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-trails]')
    if (!canvas || canvas.width === 0) return 0
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let lit = 0
    for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) lit += 1
    return lit
  })
}
