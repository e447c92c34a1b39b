import { exportMd } from '@praatplaat/export/md'
import { paperFor } from '@praatplaat/export/paper'
import type { Canvas } from '@praatplaat/model'
import type { Writing } from './export-order.ts'

/** The document as Markdown. */
export function writeMarkdown(canvas: Canvas, { locale, now, reader }: Writing): string {
  return exportMd(paperFor(canvas, { locale, now, reader }))
}
