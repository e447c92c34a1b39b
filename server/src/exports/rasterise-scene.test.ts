import { sceneToSvg, type Scene, type Shape } from '@praatplaat/scene'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { boardFontFaces, boardFontFamily, boardFontFiles } from './board-typeface.ts'
import { rasteriseScene } from './rasterise-scene.ts'

function sceneOf(shapes: readonly Shape[], width = 200, height = 50): Scene {
  return { width, height, background: shapes, boxes: [], description: '' }
}

function sizeOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

const text = { draw: 'text', text: 'Regie', x: 10, y: 30, size: 20, fill: '#000000', align: 'start' } as const

test('a picture has two pixels for each px of the scene', () => {
  expect(sizeOf(rasteriseScene(sceneOf([])))).toEqual({ width: 400, height: 100 })
})

test('a scene of any size becomes a picture of at most 25 million pixels', () => {
  const { width, height } = sizeOf(rasteriseScene(sceneOf([], 20_000, 5_000)))
  expect(width * height).toBeLessThanOrEqual(25_100_000)
  expect(width / height).toBeCloseTo(4, 2)
})

test('every weight of the board is drawn, each from its own file', () => {
  const pictures = ([400, 600, 700] as const).map((weight) => rasteriseScene(sceneOf([{ ...text, weight }])))
  const empty = rasteriseScene(sceneOf([]))
  const different = new Set([empty, ...pictures].map((png) => Buffer.from(png).toString('base64')))
  expect(different.size).toBe(4)
})

test('the typeface that a scene asks for first is the one that is here', () => {
  expect(sceneToSvg(sceneOf([]), { title: '', description: '' })).toContain(
    `font-family="&#39;${boardFontFamily}&#39;,`,
  )
  for (const { path } of boardFontFiles) expect(existsSync(path)).toBe(true)
  expect(boardFontFaces().match(/data:font\/ttf;base64,[\w+/]{1000}/g)).toHaveLength(boardFontFiles.length)
})
