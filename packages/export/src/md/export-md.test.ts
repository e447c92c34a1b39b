import { locales, type Canvas } from '@praatplaat/model'
import { describe, expect, test } from 'vitest'
import { emptied } from '../fixtures/with-text.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { paperFor } from '../paper/paper-for.ts'
import { readers } from '../paper/paper.ts'
import { exportMd } from './export-md.ts'

const now = new Date('2027-01-22T09:30:00Z')
const isoleerder = workedCase('isoleerder-rotterdam', 'nl')

test.each(
  workedCases.flatMap((id) =>
    locales.flatMap((locale) => readers.map((reader) => [id, locale, reader] as const)),
  ),
)('the Markdown that was looked at when %s was stored in %s for %s', async (id, locale, reader) => {
  const text = exportMd(paperFor(workedCase(id, locale), { reader, locale, now }))
  await expect(text).toMatchFileSnapshot(`golden/${id}.${reader}.${locale}.md`)
})

describe('whatever the group wrote, it reads as it was written:', () => {
  test.each([
    ['HTML', '<script>alert(1)</script>', String.raw`\<script\>alert(1)\</script\>`],
    ['a formula', '=cmd|calc', String.raw`=cmd\|calc`],
    ['a link', '[klik](http://x.nl)', String.raw`\[klik\](http://x.nl)`],
    ['emphasis', '*ja* en _nee_', String.raw`\*ja\* en \_nee\_`],
    ['a bar, as in a table', 'a | b', String.raw`a \| b`],
    ['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['Arabic', 'دروس اللغة', 'دروس اللغة'],
    ['Tigrinya', 'ትግርኛ ትምህርቲ', 'ትግርኛ ትምህርቲ'],
    ['control characters', 'een\u0000twee', 'eentwee'],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
    ['several lines in a cell', 'een\ntwee', 'een<br>twee'],
  ])('%s', (_, text, expected) => {
    expect(exportMd(paperFor(withText(text), { reader: 'report', locale: 'nl', now }))).toContain(
      `| ${expected} |`,
    )
  })

  test('20,000 characters', () => {
    const text = 'lang '.repeat(3_999).trim()
    expect(exportMd(paperFor(withText(text), { reader: 'report', locale: 'nl', now }))).toContain(text)
  })

  test.each(readers)('an empty canvas is a document that says so, for %s', (reader) => {
    const paper = paperFor(emptied(isoleerder), { reader, locale: 'nl', now })
    expect(exportMd(paper)).toMatch(/^.*\n[\s\S]*# Isoleerder in Rotterdam/)
    expect(exportMd(paper)).not.toMatch(/undefined|NaN|\[object/)
  })

  test.each(['# kop', '- streepje', '+ plus', '=som', '1. een'])(
    'what begins a line is no markup: %s',
    (text) => {
      const lines = exportMd(
        paperFor({ ...isoleerder, goal: text }, { reader: 'memo', locale: 'nl', now }),
      ).split('\n')
      expect(lines.filter((line) => line.startsWith(text))).toEqual([])
    },
  )
})

/** A canvas with one need, which says this. */
function withText(text: string): Canvas {
  const [need] = Object.values(isoleerder.needs)
  return { ...isoleerder, needs: { [need!.id]: { ...need!, text } } }
}
