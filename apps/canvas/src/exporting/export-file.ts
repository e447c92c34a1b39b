import { exportFileName, exportMediaTypes, type ExportFormat } from '@praatplaat/export'
import type { Canvas, Locale } from '@praatplaat/model'

/** A PDF is made by the server; without it one prints from the browser. */
export type DeviceFormat = Exclude<ExportFormat, 'pdf'>

type Write = (canvas: Canvas, locale: Locale, now: Date) => Promise<BlobPart>

/** How each format is made on this device; what it takes is loaded when someone asks for it. */
const writers: Readonly<Record<DeviceFormat, Write>> = {
  docx: async (canvas, locale, now) => (await import('./write-word.ts')).writeWord(canvas, locale, now),
  svg: async (canvas, locale) => (await import('./write-svg.ts')).writeSvg(canvas, locale),
  json: async (canvas) => (await import('@praatplaat/export/json')).exportJson(canvas),
}

/**
 * Makes a file of the canvas as it stands. Nothing leaves the device.
 *
 * @param now the moment of the export; it is printed in the document and in the file's name.
 * @returns the file, named after the canvas and the day.
 */
export async function exportFile(
  canvas: Canvas,
  format: DeviceFormat,
  locale: Locale,
  now: Date,
): Promise<File> {
  const content = await writers[format](canvas, locale, now)
  return new File([content], exportFileName(canvas, format, now), { type: exportMediaTypes[format] })
}
