import { agreementsInOrder, locales, phaseRoleId, type Canvas, type Lead } from '@praatplaat/model'
import { describe, expect, test, vi } from 'vitest'
import { docxLines, docxPart, docxParts, xmlFault } from '../fixtures/docx-parts.ts'
import { tinyBoard } from '../fixtures/tiny-board.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { paperFor } from '../paper/paper-for.ts'
import { readers } from '../paper/paper.ts'
import { exportDocx } from './export-docx.ts'

const now = new Date('2027-01-22T09:30:00Z')
const isoleerder = workedCase('isoleerder-rotterdam', 'nl')
const write = (canvas: Canvas, locale: 'nl' | 'en' = 'nl') =>
  exportDocx(paperFor(canvas, { reader: 'report', locale, now }), { board: tinyBoard })
const linesOf = async (canvas: Canvas) => docxLines(await write(canvas))

describe('the Word document says', () => {
  test('what it is about, when it was made, and that it is no contract', async () => {
    const paper = paperFor(isoleerder, { reader: 'report', locale: 'nl', now, version: 'Na de tweede ronde' })
    const file = await exportDocx(paper, { board: tinyBoard })
    const lines = docxLines(file)
    expect(lines).toContain('Title: Isoleerder in Rotterdam')
    expect(lines).toContain('Bijeenkomst\t21 januari 2027')
    expect(lines).toContain('Gemaakt op\t22 januari 2027')
    expect(lines).toContain('Versie\tNa de tweede ronde')
    expect(
      lines.indexOf(lines.find((line) => line.startsWith('Afspraken tussen partijen, geen contract')) ?? ''),
    ).toBe(2)
  })

  test('the same at the foot of every page, with the page and how many there are', async () => {
    const footers = [...docxParts(await write(isoleerder))].filter(([path]) => /footer\d+\.xml$/.test(path))
    expect(footers).toHaveLength(3)
    for (const [, footer] of footers) {
      expect(footer).toContain('Afspraken tussen partijen, geen contract')
      expect(footer).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/s)
    }
  })

  test('every agreement, in the order of the phases', async () => {
    const lines = await linesOf(isoleerder)
    const texts = agreementsInOrder(isoleerder).map((agreement) => agreement.text)
    const rows = texts.map((text) => lines.findIndex((line) => line.includes(text)))
    expect(rows).toHaveLength(7)
    expect(rows).not.toContain(-1)
    expect(rows).toEqual(rows.toSorted((a, b) => a - b))
    expect(lines).toContain(
      '| 1 | Instroomprofiel isoleerder op één A4, in gewone taal. | 1. Werving en selectie | Werkgever | Klantmanager en Vakopleider | 11 februari 2027 | ●\u00A0Afgesproken |',
    )
  })

  test('what came of an agreement', async () => {
    const lines = await linesOf(workedCase('zorgassistent-regio', 'nl'))
    expect(lines.find((line) => line.includes('Opmerking: Avonddienst niet gelukt'))).toContain('Vastgelopen')
  })

  test('[LE2] whose the lead is: nobody yet, contested, shared with reasons, and until when', async () => {
    const leads = {
      ...claim('recruitment', 'case-manager', { until: 'tot de start' }),
      ...claim('preparation', 'intermediary'),
      ...claim('preparation', 'employer'),
      ...claim('support', 'job-coach', { reason: 'Kent de deelnemer' }),
      ...claim('support', 'employer', { reason: 'Kent de vloer' }),
    }
    const lines = await linesOf({ ...isoleerder, leads })
    const rowOf = (phase: string) => lines.find((line) => line.startsWith(`| ${phase}`)) ?? ''
    expect(rowOf('1. Werving')).toContain('| Klantmanager | tot de start | – |')
    expect(rowOf('2. Voortraject')).toContain('| Betwist: Werkgever en Intermediair |')
    expect(rowOf('3. Extra')).toContain('| Gedeeld: Werkgever en Jobcoach |')
    expect(rowOf('3. Extra')).toContain('Werkgever: Kent de vloer / Jobcoach: Kent de deelnemer')
    expect(rowOf('4. Vakopleiding')).toContain('| Nog niemand |')
  })

  test('[LE1] who does what, with the lead in words beside the involvement', async () => {
    const lines = await linesOf(isoleerder)
    expect(lines).toContain(
      '| [picture] Werkgever | Meewerken | Meewerken | Meewerken | Meewerken |  Regie  Uitvoeren |  Regie  Uitvoeren |',
    )
  })

  test('in words what is not there yet', async () => {
    const lines = await linesOf({ ...isoleerder, chips: {}, leads: {}, agreements: {} })
    expect(lines).toContain('Er staan nog geen afspraken op deze plaat.')
    expect(lines).toContain('Er staan nog geen rollen op deze plaat.')
    expect(lines).toContain('In nog geen enkele fase is duidelijk wie de regie heeft.')
  })

  test('[PH3] the phases and roles that the board shows, with its numbers, and what is hidden', async () => {
    const [phases, roles] = [isoleerder.phases, isoleerder.roles]
    const lines = await linesOf({
      ...isoleerder,
      phases: { ...phases, recruitment: { ...phases['recruitment']!, hidden: true } },
      roles: { ...roles, 'job-coach': { ...roles['job-coach']!, hidden: true } },
    })
    expect(lines.some((line) => line.startsWith('| 1. Voortraject'))).toBe(true)
    expect(lines.some((line) => line.startsWith('| Jobcoach'))).toBe(false)
    expect(lines).toContain('Op de plaat verborgen en hier weggelaten: de fase ‘Werving en selectie’.')
    expect(lines).toContain('Op de plaat verborgen en hier weggelaten: de rol Jobcoach.')
    const agreement = lines.find((line) => line.includes('Instroomprofiel isoleerder')) ?? ''
    expect(agreement).toContain('| Werving en selectie (verborgen) |')
  })

  test('that a role is gone, where an agreement still names it', async () => {
    const { employer: _, ...roles } = isoleerder.roles
    const lines = await linesOf({ ...isoleerder, roles })
    expect(lines.find((line) => line.startsWith('| 1 |'))).toContain(
      '| een rol die van de plaat is gehaald |',
    )
  })
})

describe('the Word document can be read by everyone', () => {
  test('its title and headings are real ones', async () => {
    const headings = (await linesOf(isoleerder)).filter((line) => /^(Title|Heading)/.test(line))
    expect(headings).toEqual([
      'Title: Isoleerder in Rotterdam',
      'Heading1: In het kort',
      'Heading1: Wie heeft de regie?',
      'Heading1: Waar gaat de regie over?',
      'Heading1: Afspraken',
      'Heading1: Wie heeft wat nodig?',
      'Heading1: Middelen: wat brengt wie in?',
      'Heading1: De praatplaat',
      'Heading1: Wie doet wat?',
      'Heading1: Open vragen',
      'Heading1: Bevindingen',
    ])
  })

  test('its tables have a header row that comes back and a header column, and their rows stay whole', async () => {
    const tables = docxPart(await write(isoleerder), 'word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables).toHaveLength(6)
    for (const table of tables) {
      const [header = '', ...rows] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
      expect(header).toContain('<w:tblHeader/>')
      expect(rows.every((row) => row.includes('<w:cantSplit/>') && !row.includes('<w:tblHeader/>'))).toBe(
        true,
      )
      expect(table).toMatch(/<w:tblLook [^>]*w:firstRow="true" [^>]*w:firstColumn="true"/)
    }
  })

  test('the board has an alternative text', async () => {
    const document = docxPart(await write(isoleerder), 'word/document.xml')
    expect(document).toMatch(
      /descr="[^"]*regie bij Klantmanager[^"]*&apos;|descr="[^"]*regie bij Klantmanager/,
    )
  })

  test.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
  ] as const)('in %s it says which language it speaks', async (locale, language) => {
    const file = await write(workedCase('isoleerder-rotterdam', locale), locale)
    expect(docxPart(file, 'word/styles.xml')).toContain(`<w:lang w:val="${language}"`)
    expect(docxPart(file, 'docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`)
  })

  test('more phases than fit beside each other are spread over tables, with a heading each', async () => {
    const phases = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => {
        const id = `phase-${index}`
        return [id, { ...isoleerder.phases['match']!, id, title: `Stap ${index + 1}`, order: `a${index}` }]
      }),
    )
    const lines = await linesOf({ ...isoleerder, phases })
    expect(lines.filter((line) => line.startsWith('Heading2: '))).toEqual([
      'Heading2: Fase 1 tot en met 5',
      'Heading2: Fase 6 tot en met 9',
    ])
  })

  test('[PH3] a hidden phase is left out of the tables, and the others are numbered as on the board', async () => {
    const phases = {
      ...isoleerder.phases,
      recruitment: { ...isoleerder.phases['recruitment']!, hidden: true },
    }
    const lines = (await linesOf({ ...isoleerder, phases })).join('\n')
    expect(lines).toContain('1. Voortraject')
    expect(lines).toContain('5. ')
    expect(lines).not.toMatch(/\b6\. |1\. Werving/u)
  })
})

describe('whatever the group wrote, the file is valid:', () => {
  test.each([
    ['markup', '<script>alert("1 & 2")</script>'],
    ['control characters', 'een\u0000twee\u0008drie\u001F'],
    ['half a character', 'voor \uD83D na \uDC00'],
    ['a noncharacter', 'voor \uFFFE na \uFFFF'],
    ['20,000 characters', 'lang '.repeat(4_000)],
    ['Arabic', 'دروس اللغة العربية\nمرتين في الأسبوع'],
    ['an emoji', 'samen 👩🏽‍🔧'],
    ['end of a CDATA section', ']]>'],
    ['a formula', "=cmd|' /C calc'!A0"],
    ['Tigrinya', 'ትግርኛ ትምህርቲ ክልተ ግዜ ኣብ ሰሙን'],
  ])(
    '%s',
    async (_, text) => {
      const paper = paperFor(withText(text), { reader: 'report', locale: 'nl', now, version: text })
      const file = await exportDocx(paper, { board: tinyBoard })
      const faults = [...docxParts(file)]
        .map(([path, xml]) => [path, xmlFault(xml)])
        .filter(([, fault]) => fault !== null)
      expect(faults).toEqual([])
      // 20,000 characters in every place make a report of hundreds of pages.
    },
    60_000,
  )

  test.each(readers)('all of that at once, for %s', async (reader) => {
    const text = '=cmd <script>"1 & 2"</script> \u0000\u0008\u001F \uD83D \uFFFE دروس ትግርኛ 👩🏽‍🔧 ]]>'
    const paper = paperFor(withText(text), { reader, locale: 'nl', now, version: text })
    const parts = [...docxParts(await exportDocx(paper, { board: tinyBoard }))]
    expect(parts.map(([path, xml]) => [path, xmlFault(xml)]).filter(([, fault]) => fault !== null)).toEqual(
      [],
    )
  })

  test('Arabic runs from right to left', async () => {
    const document = docxPart(await write(withText('دروس اللغة')), 'word/document.xml')
    expect(document).toMatch(/<w:bidi\/>.*?<w:rtl\/>.*?دروس اللغة/s)
  })

  test('a text that is longer than a page may break over pages', async () => {
    const text = 'lang '.repeat(4_000)
    const [first] = agreementsInOrder(isoleerder)
    const agreements = { ...isoleerder.agreements, [first!.id]: { ...first!, text } }
    const document = docxPart(await write({ ...isoleerder, agreements }), 'word/document.xml')
    const rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    const long = rows.filter((row) => row.includes('lang lang'))
    expect(long).toHaveLength(1)
    expect(long[0]).not.toContain('<w:cantSplit/>')
  })
})

describe('the same canvas at the same moment gives the same bytes,', () => {
  test('the second time, and in another time zone', async () => {
    const first = await write(isoleerder)
    vi.stubEnv('TZ', 'Pacific/Auckland')
    const second = await write(isoleerder)
    vi.unstubAllEnvs()
    expect(await sha256(second)).toBe(await sha256(first))
    expect(docxPart(first, 'docProps/core.xml').match(/2027-01-22T09:30:00Z/g)).toHaveLength(2)
  })

  test.each(
    workedCases.flatMap((id) =>
      locales.flatMap((locale) => readers.map((reader) => [id, locale, reader] as const)),
    ),
  )('those that were looked at when %s was stored in %s for %s', async (id, locale, reader) => {
    const paper = paperFor(workedCase(id, locale), { reader, locale, now })
    const file = await exportDocx(paper, { board: tinyBoard })
    const name = `golden/${id}.${reader}.${locale}`
    await expect(`${docxLines(file).join('\n')}\n`).toMatchFileSnapshot(`${name}.txt`)
    await expect(`${await sha256(file)}\n`).toMatchFileSnapshot(`${name}.sha256`)
  })
})

function claim(phaseId: string, roleId: string, words: Partial<Pick<Lead, 'until' | 'reason'>> = {}) {
  const id = phaseRoleId(phaseId, roleId)
  return { [id]: { id, phaseId, roleId, until: '', reason: '', ...words } }
}

/** A canvas that has a text in every place where people can write one. */
function withText(text: string): Canvas {
  // As much as the model allows where it allows less.
  const line = text.slice(0, 200)
  const agreements = Object.values(isoleerder.agreements).map((agreement) => ({
    ...agreement,
    text,
    remark: text,
  }))
  const needs = Object.values(isoleerder.needs).map((need) => ({ ...need, text }))
  const resources = Object.values(isoleerder.resources).map((one) => ({ ...one, text, remark: text }))
  const questions = Object.values(isoleerder.questions).map((question) => ({ ...question, text }))
  const phases = Object.values(isoleerder.phases).map((phase) => ({ ...phase, title: line, question: line }))
  const roles = Object.values(isoleerder.roles).map((role) => ({ ...role, label: line, name: line }))
  const leads = Object.values(isoleerder.leads).map((lead) => ({ ...lead, until: line, reason: line }))
  const byId = <T extends { id: string }>(records: readonly T[]) =>
    Object.fromEntries(records.map((one) => [one.id, one]))
  return {
    ...isoleerder,
    title: line,
    goal: text,
    sector: line,
    agreements: byId(agreements),
    needs: byId(needs),
    resources: byId(resources),
    questions: byId(questions),
    phases: byId(phases),
    roles: byId(roles),
    leads: byId(leads),
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
