import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import { exportSvg, boardScene } from '@praatplaat/export/svg'
import { afterEach, expect, test } from 'vitest'
import { konvaStage, type KonvaStage } from '../stage/konva-stage.ts'
import { boardFontLoaded, measureOnCanvas } from '../stage/measure-on-canvas.ts'
import { exampleCanvas } from '../start/example-canvas.ts'
import { fontFaceCss } from './write-svg.ts'

/**
 * How far the SVG may be from the stage, a cell of 8 × 8 px at a time, of 255. Edges and letters are smoothed in other
 * ways by each; a chip that is missing, elsewhere or in another colour is ten times as far off.
 */
const mostOnAverage = 0.5
const mostInOneCell = 16

const cell = 8
let stage: KonvaStage | null = null

afterEach(() => {
  stage?.destroy()
  stage = null
  document.body.replaceChildren()
})

test.each(['nl', 'en'] as const)(
  'the picture of the board in %s is the board on the screen',
  async (locale) => {
    await boardFontLoaded()
    const canvas = exampleCanvas(locale)
    const scene = boardScene(canvas, { locale, measure: measureOnCanvas })
    const onScreen = cellsOf(await screenshotOf(scene), scene)
    const svg = exportSvg(canvas, { locale, measure: measureOnCanvas, fontFaceCss: await fontFaceCss() })
    const picture = await pictureOf(svg)
    const difference = () => differenceOf(onScreen, cellsOf(picture, scene))
    // A browser loads the typeface in a picture only when it has drawn the picture once.
    await expect.poll(() => difference().average, { timeout: 10_000 }).toBeLessThan(mostOnAverage)
    expect(difference().most).toBeLessThan(mostInOneCell)

    // The same measure sees one chip that is not there.
    const without = { ...scene, boxes: scene.boxes.filter(({ kind }) => kind !== 'lead-chip') }
    const changed = differenceOf(cellsOf(await screenshotOf(without), scene), cellsOf(picture, scene))
    expect(changed.most).toBeGreaterThan(mostInOneCell * 2)
  },
)

/** The stage as it paints the scene on the screen, at one device pixel for a px. */
async function screenshotOf(scene: ReturnType<typeof boardScene>): Promise<CanvasImageSource> {
  stage?.destroy()
  const container = document.createElement('div')
  document.body.append(container)
  stage = konvaStage(container)
  stage.look({ zoom: 1, x: 0, y: 0 }, scene)
  stage.show(scene)
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const picture = newCanvas(scene)
  const context = picture.getContext('2d')!
  for (const layer of container.querySelectorAll('canvas'))
    context.drawImage(layer, 0, 0, scene.width, scene.height)
  return picture
}

async function pictureOf(svg: string): Promise<CanvasImageSource> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  URL.revokeObjectURL(image.src)
  return image
}

interface Size {
  readonly width: number
  readonly height: number
}

function newCanvas({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width)
  canvas.height = Math.ceil(height)
  return canvas
}

/** The average colour of each cell: what the eye sees from a little way off. */
function cellsOf(picture: CanvasImageSource, size: Size): Float64Array {
  const canvas = newCanvas(size)
  const context = canvas.getContext('2d')!
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const [columns, rows] = [Math.floor(canvas.width / cell), Math.floor(canvas.height / cell)]
  const cells = new Float64Array(columns * rows * 3)
  for (let y = 0; y < rows * cell; y++) {
    for (let x = 0; x < columns * cell; x++) {
      const at = (Math.floor(y / cell) * columns + Math.floor(x / cell)) * 3
      for (let part = 0; part < 3; part++)
        cells[at + part]! += data[(y * canvas.width + x) * 4 + part]! / cell ** 2
    }
  }
  return cells
}

function differenceOf(one: Float64Array, other: Float64Array): { average: number; most: number } {
  expect(one).toHaveLength(other.length)
  const apart = Array.from(one, (value, index) => Math.abs(value - other[index]!))
  return { average: apart.reduce((sum, value) => sum + value, 0) / apart.length, most: Math.max(...apart) }
}
