import { exportSheetPdf, type BoardSheet } from '@praatplaat/export/pdf'
import { boardScene } from '@praatplaat/export/svg'
import { agreementsInOrder, canvasFromFile, locales, type Canvas, type Locale } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { assert, property, string } from 'fast-check'
import process from 'node:process'
import { describe, expect, test, vi } from 'vitest'
import { missingPrograms, readPdf, readPdfStructure } from './testing/read-pdf.ts'
import { typstTypesetter } from './typst-typesetter.ts'

// Each of them starts programs, on a machine that has more to do.
vi.setConfig({ testTimeout: 60_000 })

const now = new Date('2027-01-22T09:30:00Z')
const typesetter = typstTypesetter()
const worked = (locale: Locale) => canvasFromFile(instantiateTemplate('isoleerder-rotterdam', locale)!)
const write = (canvas: Canvas, purpose: BoardSheet, locale: Locale = 'nl') =>
  exportSheetPdf(canvas, purpose, { locale, now, typesetter })
const purposes: readonly BoardSheet[] = [
  { for: 'poster', size: 'a3' },
  { for: 'table', size: 'a0' },
]

/** Poppler's text without spaces, which follow from where things lie. */
const squeeze = (text: string) => text.replaceAll(/\s+/g, '')

const missing = await missingPrograms()
const skipped = missing.length > 0 && process.env['CI'] !== 'true'
if (skipped)
  console.warn(`Skipped: opening PDFs in poppler, because ${missing.join(' and ')} cannot be found.`)

describe.skipIf(skipped).each(locales)('another program opens the PDF in %s', (locale) => {
  const canvas = worked(locale)
  const language = { nl: 'nl-NL', en: 'en-GB' }[locale]

  test.each(purposes)(
    'for $for: tagged, titled, in its language, and PDF/UA-1 by its own word',
    async (purpose) => {
      const pdf = write(canvas, purpose, locale)
      const { info, metadata, raw } = await readPdf(pdf)
      const structure = await readPdfStructure(pdf)
      expect(info).toMatch(/^Tagged: +yes$/m)
      expect(info).toMatch(/^JavaScript: +no$/m)
      expect(info).toContain(`Title:           ${canvas.title}\n`)
      expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(metadata).toContain(`<rdf:li>${language}</rdf:li>`)
      expect(raw).toContain(`/Lang (${language})`)
      // Bookmarks, and the title above the window instead of the file's name.
      expect(raw).toContain('/Outlines')
      expect(raw).toContain('/DisplayDocTitle true')
      expect(structure).toContain(`H1 "${canvas.title}"`)
      expect(structure).toMatch(/^ {2}Figure/m)
      expect(raw).toMatch(/\/Alt [(<]/)
    },
  )

  test('every text of the board can be found and copied', async () => {
    const { text } = await readPdf(write(canvas, { for: 'poster', size: 'a3' }, locale))
    const read = squeeze(text)
    const scene = boardScene(canvas, { locale })
    const names = scene.boxes.filter(({ kind }) => kind === 'phase' || kind === 'theme')
    const written = names.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.draw === 'text' ? [shape.text] : [])),
    )
    expect(written.length).toBeGreaterThan(10)
    for (const words of written) expect(read).toContain(squeeze(words))
  })
})

describe.skipIf(skipped)('sheets', () => {
  test.each([
    ['a4', '841.89 x 595.276 pts (A4)'],
    ['a3', '1190.55 x 841.89 pts (A3)'],
    ['a0', '3370.39 x 2383.94 pts (A0)'],
  ] as const)('a poster of %s is one lying sheet', async (size, said) => {
    const { info } = await readPdf(write(worked('nl'), { for: 'poster', size }))
    expect(info).toContain(`Page size:       ${said}`)
    expect(info).toMatch(/^Pages: +1$/m)
  })

  test('the set for a table without devices: an empty board, a chip per role and phase, gold ones and cards', async () => {
    const { text } = await readPdf(write(worked('nl'), { for: 'table', size: 'a3' }))
    expect(text.match(/\bWerkgever\b/g)).toHaveLength(6)
    expect(text.match(/\bRegie\b/g)).toHaveLength(6)
    expect(text.match(/\bTrekker\b/g)).toHaveLength(6)
    expect(text).toContain('U is uitvoeren, M is meewerken, A is adviseren')
    for (const { text: agreed } of agreementsInOrder(worked('nl'))) expect(text).not.toContain(agreed)
  })
})

describe('whatever a group writes is text', () => {
  const hostile = [
    '#eval("1+1")',
    '$x^2$ \\ = kop',
    '#read("/etc/passwd")',
    '*vet* _schuin_ `code` @ref <label>',
    '<script>alert(1)</script>',
    '"aanhaling" \\u{41} ]]) }',
    '// geen opmerking /* ook niet */',
  ]

  test.skipIf(skipped)('and never markup', async () => {
    const title = hostile.join(' ')
    const { text, info } = await readPdf(write(named(title), { for: 'poster', size: 'a3' }))
    expect(squeeze(text)).toContain(squeeze(title))
    expect(info).toContain(title)
  })

  test.skipIf(skipped)('in Arabic, Tigrinya, Ukrainian and signs as well', async () => {
    const { text, fonts } = await readPdf(
      write(named('ሰላም ዓለም Привіт Αθήνα 👍 ✓ → ı İ ğ مرحبا'), { for: 'poster', size: 'a3' }),
    )
    for (const word of ['ሰላም', 'Привіт', 'Αθήνα', '👍', '✓', '→', 'مرحبا']) expect(text).toContain(word)
    // Nothing of the machine itself, so that a file is the same everywhere.
    for (const font of fonts) expect(font).toMatch(/Atkinson|NotoSans|NotoEmoji|IBMPlexSansArabic/)
  })

  test.each(purposes)('of 20,000 characters too, for $for', (purpose) => {
    const canvas = worked('nl')
    const [phase] = Object.values(canvas.phases)
    const title = { nl: 'W'.repeat(20_000), en: '' }
    const phases = { ...canvas.phases, [phase!.id]: { ...phase!, title } }
    expect(write({ ...canvas, phases, title: 'lang '.repeat(4_000) }, purpose).length).toBeGreaterThan(10_000)
  })

  test('and any text at all becomes a file', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (title) => {
        expect(write(named(title), { for: 'poster', size: 'a4' }).length).toBeGreaterThan(1_000)
      }),
      { numRuns: 15 },
    )
  })

  /** A canvas on which everything that is written is this. */
  function named(title: string): Canvas {
    const canvas = worked('nl')
    const roles = Object.values(canvas.roles).map((role) => [
      role.id,
      { ...role, label: { nl: title, en: title } },
    ])
    const phases = Object.values(canvas.phases).map((phase) => [
      phase.id,
      { ...phase, title: { nl: title, en: title } },
    ])
    return { ...canvas, title, roles: Object.fromEntries(roles), phases: Object.fromEntries(phases) }
  }
})

test.each(purposes)('the same canvas at the same moment gives the same bytes, for $for', (purpose) => {
  const first = write(worked('nl'), purpose)
  const second = exportSheetPdf(worked('nl'), purpose, { locale: 'nl', now, typesetter: typstTypesetter() })
  expect(Buffer.compare(first, second)).toBe(0)
})
