import type { ExportFormat } from '@praatplaat/export'
import type { Canvas } from '@praatplaat/model'
import type { Writing } from './export-order.ts'

/** What a format is written to; `null` when there is nothing on the canvas for it. */
export type Write = (canvas: Canvas, writing: Writing) => Promise<BlobPart | null> | BlobPart | null

/** How each format is made on this device; what it takes is loaded by this, and not before. */
export const loadWriter: Readonly<Record<ExportFormat, () => Promise<Write>>> = {
  docx: async () => (await import('./write-word.ts')).writeWord,
  md: async () => (await import('./write-markdown.ts')).writeMarkdown,
  xlsx: async () => (await import('./write-excel.ts')).writeExcel,
  csv: async () => (await import('@praatplaat/export/csv')).exportCsv,
  ics: async () => (await import('@praatplaat/export/ics')).exportIcs,
  png: async () => (await import('./write-png.ts')).writePng,
  svg: async () => (await import('./write-svg.ts')).writeSvg,
  json: async () => (await import('@praatplaat/export/json')).exportJson,
}

/** From small to large: a Word file takes several times as much as all others together. */
const inTurn: readonly ExportFormat[] = ['json', 'md', 'csv', 'ics', 'svg', 'png', 'xlsx', 'docx']

/** Fetches what it takes to make files without a connection. What fails is asked for again later. */
export async function fetchWriters(): Promise<void> {
  for (const format of inTurn) await loadWriter[format]().catch(() => {})
  await import('./write-in-worker.ts').then(({ fetchWordWorker }) => fetchWordWorker()).catch(() => {})
}
