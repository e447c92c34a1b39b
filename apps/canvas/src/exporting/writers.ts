import type { Canvas } from '@praatplaat/model'
import type { Product, Writing } from './export-order.ts'

/** What a format is written to; `null` when there is nothing on the canvas for it. */
export type Write = (canvas: Canvas, writing: Writing) => Promise<BlobPart | null> | BlobPart | null

/** How each product is made, on this device but for what is PDF; what it takes is loaded by this, and not before. */
export const loadWriter: Readonly<Record<Product, () => Promise<Write>>> = {
  docx: async () => (await import('./write-word.ts')).writeWord,
  pdf: async () => (await import('./fetch-pdf.ts')).fetchPdf,
  poster: async () => (await import('./fetch-pdf.ts')).fetchPdf,
  table: async () => (await import('./fetch-pdf.ts')).fetchPdf,
  md: async () => (await import('./write-markdown.ts')).writeMarkdown,
  xlsx: async () => (await import('./write-excel.ts')).writeExcel,
  csv: async () => (await import('@praatplaat/export/csv')).exportCsv,
  ics: async () => (await import('@praatplaat/export/ics')).exportIcs,
  png: async () => (await import('./write-png.ts')).writePng,
  svg: async () => (await import('./write-svg.ts')).writeSvg,
  json: async () => (await import('@praatplaat/export/json')).exportJson,
}

/** From small to large: a Word file takes several times as much as all others together. */
const inTurn: readonly Product[] = ['json', 'md', 'csv', 'ics', 'svg', 'png', 'xlsx', 'docx']

/** Fetches what it takes to make files without a connection. What fails is asked for again later. */
export async function fetchWriters(): Promise<void> {
  for (const product of inTurn) await loadWriter[product]().catch(() => {})
  await import('./write-in-worker.ts').then(({ fetchWordWorker }) => fetchWordWorker()).catch(() => {})
}
