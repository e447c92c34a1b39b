import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import { exportSvg } from '@praatplaat/export/svg'
import type { Canvas, Locale } from '@praatplaat/model'
import { boardFontLoaded, measureOnCanvas } from '../stage/measure-on-canvas.ts'

/** The board as an SVG file that carries its typeface along, so that it looks the same everywhere. */
export async function writeSvg(canvas: Canvas, locale: Locale): Promise<string> {
  const [faces] = await Promise.all([fontFaceCss(), boardFontLoaded()])
  return exportSvg(canvas, { locale, measure: measureOnCanvas, fontFaceCss: faces })
}

/** `@font-face` rules with the typeface in them. */
export async function fontFaceCss(): Promise<string> {
  return (await Promise.all([latin, latinExtended].map(fontFace))).join('')
}

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
