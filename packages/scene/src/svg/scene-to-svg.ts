import type { Box } from '../box.ts'
import type { Scene } from '../scene.ts'
import { escapeXml } from './escape-xml.ts'
import { number, shapeToSvg } from './shape-to-svg.ts'

export interface SvgOptions {
  readonly title: string
  /** The alternative text; usually the scene's own description. */
  readonly description: string
  /** A CSS list of families. The system's stands in where the typeface is not there. */
  readonly fontFamily?: string
  /** `@font-face` rules, with the fonts in them as `data:` for a file that stands alone. */
  readonly fontFaceCss?: string
}

const defaultFontFamily =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif"

/** A scene as an SVG file: it stands alone, says what it shows, and runs nothing [SC15]. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { title, description, fontFamily = defaultFontFamily, fontFaceCss } = options
  const [width, height] = [number(scene.width), number(scene.height)]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" aria-labelledby="praatplaat-title praatplaat-description" font-family="${escapeXml(fontFamily)}">`,
    `<title id="praatplaat-title">${escapeXml(title)}</title>`,
    `<desc id="praatplaat-description">${escapeXml(description)}</desc>`,
    fontFaceCss === undefined ? '' : `<style>${escapeXml(fontFaceCss)}</style>`,
    ...scene.background.map(shapeToSvg),
    ...scene.boxes.map(boxToSvg),
    '</svg>\n',
  ].join('')
}

function boxToSvg(box: Box): string {
  if (box.shapes.length === 0) return ''
  return `<g transform="translate(${number(box.x)} ${number(box.y)})">${box.shapes.map(shapeToSvg).join('')}</g>`
}
