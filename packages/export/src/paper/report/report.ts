import { writeDate } from '../../text/write-date.ts'
import { bullets, paragraph } from '../compose.ts'
import { frame } from '../frame.ts'
import { leadTable } from '../lead-table.ts'
import type { Block, Chapter, Fact, Paper } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { agreementsTable } from './agreements-chapter.ts'
import { boardPicture } from './board-chapter.ts'
import { changesChapter } from './changes-chapter.ts'
import { openComments } from './comments-chapter.ts'
import { findingsChapter } from './findings-chapter.ts'
import { handoversTable } from './handovers-chapter.ts'
import { inShort } from './in-short.ts'
import { matrixTables } from './matrix-chapter.ts'
import { needsTable } from './needs-chapter.ts'
import { notesChapter } from './notes-chapter.ts'
import { openQuestions } from './questions-chapter.ts'
import { resourcesTable } from './resources-chapter.ts'

/** All that is on the canvas, for who led the conversation, or studies it. */
export function report(reading: Reading): Paper {
  const { words } = reading
  const agreements = agreementsTable(reading)
  const matrix = matrixTables(reading)
  const lead = leadTable(reading, { fields: ['until', 'reason'], questions: true })
  return frame(reading, {
    reader: 'report',
    facts: factsOf(reading),
    chapters: [
      upright(words.inShort, bullets(inShort(reading))),
      upright(words.leadPerPhase, [lead]),
      upright(words.report.handovers, handoversTable(reading)),
      // What there is nothing to tell of takes no page of its own.
      ...(agreements.length === 0 ? [upright(words.agreements, [paragraph(words.noAgreements)])] : []),
      ...(matrix.length === 0 ? [upright(words.matrix, [paragraph(words.noRoles)])] : []),
      lying(words.agreements, agreements),
      lying(words.report.needs, needsTable(reading), false),
      lying(words.report.resources, resourcesTable(reading)),
      lying(words.board, boardPicture(reading)),
      lying(words.matrix, matrix),
      upright(words.report.questions, openQuestions(reading)),
      upright(words.report.findings, findingsChapter(reading)),
      upright(words.report.comments, openComments(reading)),
      upright(words.report.notes, notesChapter(reading)),
      upright(words.report.changes, changesChapter(reading)),
    ],
  })
}

function upright(title: string, content: readonly Block[]): Chapter {
  return { title, page: 'upright', fresh: false, content }
}

function lying(title: string, content: readonly Block[], fresh = true): Chapter {
  return { title, page: 'lying', fresh, content }
}

function factsOf({ canvas, locale, words }: Reading): readonly Fact[] {
  return [
    { label: words.goal, text: canvas.goal.trim() },
    { label: words.sector, text: canvas.sector.trim() },
    { label: words.tailoring, text: canvas.tailoring ? words.tailoringLevels[canvas.tailoring] : '' },
    { label: words.heldOn, text: canvas.heldOn ? writeDate(canvas.heldOn, locale) : '' },
  ]
}
