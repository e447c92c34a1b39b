import { exportMd } from '@praatplaat/export/md'
import { paperFor } from '@praatplaat/export/paper'
import type { Canvas } from '@praatplaat/model'
import type { Writing } from './export-order.ts'
import { paperOptions } from './paper-options.ts'

/** The document as Markdown. */
export function writeMarkdown(canvas: Canvas, writing: Writing): string {
  return exportMd(paperFor(canvas, paperOptions(writing)))
}
