import type { Canvas } from '@praatplaat/model'
import { employerPaper } from './employer/employer-paper.ts'
import { memo } from './memo/memo.ts'
import type { Paper, Reader } from './paper.ts'
import { participantPaper } from './participant/participant-paper.ts'
import { readingOf, type ReadingOptions } from './reading.ts'
import { report } from './report/report.ts'

export type { BoardPicture, Paper } from './paper.ts'

export interface PaperOptions extends ReadingOptions {
  readonly reader: Reader
  /** Which employer, on a canvas with several; the first one when left out. Other readers have no use for it. */
  readonly roleId?: string
}

/**
 * What one reader is handed of a canvas. Each gets what concerns them, and no more: see
 * `docs/decisions/2026-11-29-what-each-reader-gets.md`. The same canvas and options give the same paper.
 */
export function paperFor(canvas: Canvas, { reader, roleId, ...options }: PaperOptions): Paper {
  const reading = readingOf(canvas, options)
  switch (reader) {
    case 'report':
      return report(reading)
    case 'memo':
      return memo(reading)
    case 'employer':
      return employerPaper(reading, roleId)
    case 'participant':
      return participantPaper(reading)
  }
}
