import { writeDate, writeTime } from '../text/write-date.ts'
import type { Chapter, Fact, Notice, Paper, Reader } from './paper.ts'
import type { Reading } from './reading.ts'

interface Content {
  readonly reader: Reader
  readonly kicker?: string
  readonly print?: Paper['print']
  /** What is said after "not a contract"; the usual sentence when left out. */
  readonly meaning?: string
  readonly concept?: Notice | null
  /** Before the day and the version. */
  readonly facts?: readonly Fact[]
  readonly chapters: readonly Chapter[]
}

/** What a paper is written of, as far as its frame tells it. */
type Framed = Pick<Reading, 'locale' | 'words' | 'now' | 'today' | 'version'> & {
  readonly canvas: Pick<Reading['canvas'], 'title'>
}

/**
 * What every paper has, whoever reads it: the title, that it is no contract, the day, the version, and the same at the
 * foot of every page.
 */
export function frame(reading: Framed, content: Content): Paper {
  const { canvas, locale, words, now } = reading
  const title = canvas.title.trim() || words.untitled
  const [page, of] = words.pageOf
  return {
    reader: content.reader,
    locale,
    language: words.language,
    print: content.print ?? 'ordinary',
    maker: words.product,
    kicker: content.kicker ?? words.kickers[content.reader],
    title,
    notice: { strong: `${words.noContract}.`, text: content.meaning ?? words.noContractMeaning },
    concept: content.concept ?? null,
    facts: [...(content.facts ?? []).filter(({ text }) => text.trim() !== ''), ...dayAndVersion(reading)],
    chapters: content.chapters.filter((chapter) => chapter.content.length > 0),
    footer: { notice: words.noContract, title, page, of },
    madeAt: now.toISOString(),
  }
}

function dayAndVersion({ locale, words, now, today, version }: Framed): readonly Fact[] {
  const day = writeDate(today, locale)
  return [
    { label: words.exportedOn, text: day },
    { label: words.version, text: version ?? words.asItStood(day, writeTime(now, locale)) },
  ]
}
