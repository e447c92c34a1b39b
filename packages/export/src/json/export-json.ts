import { canvasFileToJson, canvasToFile, type Canvas } from '@praatplaat/model'

/** The canvas as praatplaat.json, indented so that people can read it. Reading it back gives the same canvas. */
export function exportJson(canvas: Canvas): string {
  return `${JSON.stringify(canvasFileToJson(canvasToFile(canvas)), null, 2)}\n`
}
