import type { Canvas, Locale } from '@praatplaat/model'
import { layoutBoard, measureByTable, sceneToSvg, type MeasureText, type Scene } from '@praatplaat/scene'

export interface SvgExportOptions {
  readonly locale: Locale
  /** How wide a text is; by the table of the house's typeface when nothing better is at hand. */
  readonly measure?: MeasureText
  /** `@font-face` rules with the typeface in them, for a file that looks the same everywhere. */
  readonly fontFaceCss?: string
}

/** The board on paper, in pixels: wide enough for six phases, and of a shape that fills a lying A4. */
const boardOnPaper = { width: 1600, height: 1000 }

/**
 * The board as every picture of it is drawn: the SVG, and what is made into a PNG for a document.
 * Its `description` is the picture's alternative text. A crowded board comes out larger than 1600 × 1000.
 */
export function boardScene(canvas: Canvas, { locale, measure = measureByTable }: SvgExportOptions): Scene {
  return layoutBoard(canvas, { ...boardOnPaper, locale, measure })
}

/** The board as an SVG file: the same scene as on the screen, with a title and a description, and no scripts. */
export function exportSvg(canvas: Canvas, options: SvgExportOptions): string {
  const scene = boardScene(canvas, options)
  const { fontFaceCss } = options
  return sceneToSvg(scene, {
    title: canvas.title,
    description: scene.description,
    ...(fontFaceCss !== undefined && { fontFaceCss }),
  })
}
