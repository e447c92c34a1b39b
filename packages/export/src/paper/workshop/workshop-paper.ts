import { isDifferent, differencesFirst, type ComparedTable } from '@praatplaat/model/comparison'
import { dayOf, writeDate, writeTime } from '../../text/write-date.ts'
import { workshopReadingOf, type WorkshopOptions } from '../../workshop/workshop-reading.ts'
import { bullets, paragraph } from '../compose.ts'
import { frame } from '../frame.ts'
import type { Block, Chapter, Paper } from '../paper.ts'
import { readingOf, type Reading } from '../reading.ts'
import { agreementsTable } from '../report/agreements-chapter.ts'
import { needsTable } from '../report/needs-chapter.ts'
import { resourcesTable } from '../report/resources-chapter.ts'
import { acrossTables } from './across-tables.ts'
import { comparedPhases } from './compared-phases.ts'
import { findingsPerTable } from './findings-per-table.ts'
import { leadsPerTable } from './leads-per-table.ts'
import { questionsPerTable } from './questions-per-table.ts'
import { workshopInShort } from './workshop-in-short.ts'

/**
 * One report over all tables of a workshop, for who led it: what they differ in first, then what they agree on, and
 * what all of them agreed, need and bring in. What a single table made in full is in its own report.
 */
export function workshopPaper(given: readonly ComparedTable[], options: WorkshopOptions): Paper {
  const reading = workshopReadingOf(given, options)
  const { words, locale, now, title } = reading
  const { workshop } = words
  const tables = reading.comparison.tables.map(({ canvas }) => readingOf(canvas, { locale, now }))
  const today = dayOf(now)
  const phases = differencesFirst(reading.comparison.phases)
  const differing = phases.filter(isDifferent)
  const same = phases.filter((phase) => !isDifferent(phase))
  const across = (block: (table: Reading) => readonly Block[]) => acrossTables(reading, tables, block)
  const agreements = across(agreementsTable)

  return frame(
    {
      canvas: { title },
      locale,
      words,
      now,
      today,
      version: workshop.asTheyStood(writeDate(today, locale), writeTime(now, locale)),
    },
    {
      reader: 'report',
      kicker: workshop.kicker,
      meaning: workshop.meaning,
      facts: [
        {
          label: workshop.tablesNamed,
          text: words.list(reading.comparison.tables.map((_, index) => reading.nameOfTable(index))),
        },
      ],
      chapters: [
        upright(words.inShort, bullets(workshopInShort(reading))),
        differing.length === 0
          ? upright(workshop.differences, [paragraph(workshop.noDifferences)])
          : upright(workshop.differences, [comparedPhases(reading, differing, workshop.differences)]),
        same.length === 0
          ? upright(workshop.agreed, [paragraph(workshop.nothingAgreed)])
          : upright(workshop.agreed, [comparedPhases(reading, same, workshop.agreed)]),
        lying(workshop.leads, leadsPerTable(reading)),
        lying(workshop.agreements, agreements.length === 0 ? [paragraph(workshop.noAgreements)] : agreements),
        lying(workshop.needs, across(needsTable)),
        lying(workshop.resources, across(resourcesTable)),
        upright(workshop.questions, questionsPerTable(reading, tables)),
        upright(workshop.findings, findingsPerTable(reading, tables)),
      ],
    },
  )
}

function upright(title: string, content: readonly Block[]): Chapter {
  return { title, page: 'upright', fresh: false, content }
}

function lying(title: string, content: readonly Block[]): Chapter {
  return { title, page: 'lying', fresh: true, content }
}
