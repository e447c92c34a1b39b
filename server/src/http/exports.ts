import { canvasFileToJson, canvasToFile, type Canvas, type Locale } from '@praatplaat/model'

export interface ExportContext {
  readonly locale: Locale
  readonly now: Date
}

export interface ExportFormat {
  readonly mediaType: string
  /** Behind the dot in the file's name. */
  readonly extension: string
  readonly write: (
    canvas: Canvas,
    context: ExportContext,
  ) => Promise<Uint8Array | string> | Uint8Array | string
}

const json: ExportFormat = {
  mediaType: 'application/json',
  extension: 'praatplaat.json',
  write: (canvas) => JSON.stringify(canvasFileToJson(canvasToFile(canvas)), null, 2),
}

/** Every format in which a canvas can be downloaded, by its name in the address. */
export const exportFormats: ReadonlyMap<string, ExportFormat> = new Map([['json', json]])
