import { exportFileName, exportMediaTypes, type ExportFormat, type Reader } from '@praatplaat/export'
import type { Canvas, Locale } from '@praatplaat/model'

/** What a file is made of: the canvas, and for whom. */
export interface Asked {
  readonly canvas: Canvas
  readonly locale: Locale
  /** The moment of the export; it is printed in the document and in the file's name. */
  readonly now: Date
  /** For whom a document is written; a picture is the same for everybody. */
  readonly reader: Reader
}

type Write = (asked: Asked) => Promise<BlobPart>

/** How each format is made on this device; what it takes is loaded when someone asks for it. */
const writers: Readonly<Record<ExportFormat, Write>> = {
  docx: async (asked) => (await import('./write-word.ts')).writeWord(asked),
  md: async (asked) => (await import('./write-markdown.ts')).writeMarkdown(asked),
  svg: async ({ canvas, locale }) => (await import('./write-svg.ts')).writeSvg(canvas, locale),
  json: async ({ canvas }) => (await import('@praatplaat/export/json')).exportJson(canvas),
}

/**
 * Makes a file of the canvas as it stands. Nothing leaves the device.
 *
 * @returns the file, named after the canvas and the day.
 */
export async function exportFile(format: ExportFormat, asked: Asked): Promise<File> {
  const content = await writers[format](asked)
  return new File([content], exportFileName(asked.canvas, format, asked.now), {
    type: exportMediaTypes[format],
  })
}
