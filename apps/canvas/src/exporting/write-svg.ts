import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import { exportSvg } from '@praatplaat/export/svg'
import type { Canvas } from '@praatplaat/model'
import { boardFontLoaded, measureOnCanvas } from '../stage/measure-on-canvas.ts'
import type { Writing } from './export-order.ts'

/** The board as an SVG file that carries its typeface along, so that it looks the same everywhere. */
export async function writeSvg(canvas: Canvas, { locale, begin }: Writing): Promise<string> {
  const [faces] = await Promise.all([fontFaceCss(), boardFontLoaded()])
  await begin('drawing')
  return exportSvg(canvas, { locale, measure: measureOnCanvas, fontFaceCss: faces })
}

/** `@font-face` rules with the typeface in them. */
export async function fontFaceCss(): Promise<string> {
  return (await fontFaces()).join('')
}

let held: Promise<readonly string[]> | null = null

/** The typeface, to lay into the file. What failed is tried again. */
function fontFaces(): Promise<readonly string[]> {
  held ??= Promise.all([latin, latinExtended].map(fontFace)).catch((error: unknown) => {
    held = null
    throw error
  })
  return held
}

// With this file, so that a drawing can be made later without a connection: a page that shows none of its letters has no use for the second half.
fontFaces().catch(() => {})

async function fontFace(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) return ''
  const source = await asDataUrl(await response.blob())
  return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:url(${source}) format('woff2')}`
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () =>
      reject(reader.error ?? new Error('The typeface could not be read.')),
    )
    reader.readAsDataURL(blob)
  })
}
