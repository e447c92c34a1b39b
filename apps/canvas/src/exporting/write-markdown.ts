import { exportMd } from '@praatplaat/export/md'
import { paperFor } from '@praatplaat/export/paper'
import type { Asked } from './export-file.ts'

/** The document as Markdown. */
export function writeMarkdown({ canvas, ...options }: Asked): string {
  return exportMd(paperFor(canvas, options))
}
