import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxPart, docxParts, xmlFault } from '../../fixtures/docx-parts.ts'
import { houseTemplate, templatePart } from '../../fixtures/house-template.ts'
import { tinyBoard } from '../../fixtures/tiny-board.ts'
import { trickyTexts, withText } from '../../fixtures/with-text.ts'
import { workedCase } from '../../fixtures/worked-case.ts'
import { paperFor } from '../../paper/paper-for.ts'
import type { Reader } from '../../paper/paper.ts'
import { exportDocx } from '../export-docx.ts'
import { readHouseStyle } from './read-house-style.ts'
import { mostTemplateBytes, type UnusableTemplateError } from './unusable-template.ts'

const now = new Date('2027-01-22T09:30:00Z')
const isoleerder = workedCase('isoleerder-rotterdam', 'nl')

function inHouseStyle(template = houseTemplate(), reader: Reader = 'report'): Promise<Uint8Array> {
  const paper = paperFor(isoleerder, { reader, locale: 'nl', now })
  return exportDocx(paper, { board: tinyBoard, houseStyle: readHouseStyle(template) })
}

const faultOf = (file: Uint8Array) => {
  try {
    readHouseStyle(file)
    return null
  } catch (error) {
    return (error as UnusableTemplateError).fault
  }
}

describe('a document in the style of a house', () => {
  test('has headings, title and text in the styles of the template, whatever those are called there', async () => {
    const file = await inHouseStyle()
    const document = docxPart(file, 'word/document.xml')
    expect(document).toContain('<w:pStyle w:val="Kop1"/>')
    expect(document).toContain('<w:pStyle w:val="Titel"/>')
    expect(document).not.toContain('<w:pStyle w:val="Heading1"/>')
    const styles = docxPart(file, 'word/styles.xml')
    expect(styles).toContain('w:ascii="DejaVu Serif"')
    expect(styles.match(/w:name w:val="heading 1"/gi)).toHaveLength(1)
    // The template has none.
    expect(styles).toMatch(
      /w:styleId="PraatplaatFact"><w:name w:val="Praatplaat fact"\/><w:basedOn w:val="Standaard"\/>/,
    )
    expect(styles.match(/w:default="1"/g)).toHaveLength(1)
  })

  test('names no style that is not there', async () => {
    const file = await inHouseStyle()
    const ids = new Set(
      Array.from(docxPart(file, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/g), ([, id]) => id),
    )
    const named = [...docxParts(file).values()].flatMap((xml) =>
      Array.from(xml.matchAll(/<w:(?:pStyle|basedOn|next) w:val="([^"]*)"/g), ([, id]) => id),
    )
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  test('has the page of the template, and its tables fit on it', async () => {
    const document = docxPart(await inHouseStyle(), 'word/document.xml')
    expect(document).toContain('<w:pgSz w:w="12240" w:h="15840" w:orient="portrait"/>')
    expect(document).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>')
    expect(document.match(/w:left="1701"/g)).toHaveLength(3)
    const widths = Array.from(document.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g), ([, width]) =>
      Number(width),
    )
    expect(Math.max(...widths)).toBe(15_840 - 1_701 - 1_134)
  })

  test('has its header with the logo on the first page, and the other one on the others', async () => {
    const file = await inHouseStyle()
    const parts = docxParts(file)
    const references = parts.get('word/_rels/document.xml.rels')!
    const headerOf = (id: string) => new RegExp(`Id="${id}"[^>]*Target="/([^"]*)"`).exec(references)![1]!
    const sections = parts.get('word/document.xml')!.match(/<w:sectPr>.*?<\/w:sectPr>/gs)!
    const [first] = /w:type="first" r:id="[^"]*header[^"]*"/.exec(sections[0] ?? '')!
    expect(sections[0]).toContain('<w:titlePg/>')
    expect(sections.slice(1).join('')).not.toContain('titlePg')
    const firstHeader = headerOf(/r:id="([^"]*)"/.exec(first)![1]!)
    expect(parts.get(firstHeader)).toContain('eerste blad')
    const [, logo] = /Target="\/([^"]*logo\.PNG)"/.exec(
      parts.get(firstHeader.replace(/([^/]*)$/, '_rels/$1.rels'))!,
    )!
    expect(parts.get('[Content_Types].xml')).toContain(`PartName="/${logo}" ContentType="image/png"`)
    for (const section of sections)
      expect(
        parts.get(headerOf(/headerReference w:type="default" r:id="([^"]*)"/.exec(section)![1]!)),
      ).toContain('Werk en Inkomen')
  })

  test('has its footer, below what every page must say; its page numbers are the only ones', async () => {
    const footers = [...docxParts(await inHouseStyle())].filter(([path]) =>
      /^word\/footer.*-default\.xml$/.test(path),
    )
    expect(footers).toHaveLength(3)
    for (const [, footer] of footers) {
      expect(footer).toMatch(/Afspraken tussen partijen, geen contract.*Postbus 1, Waterstad/s)
      expect(footer).not.toContain('NUMPAGES')
    }
  })

  test('has our own page numbers where the template has none', async () => {
    const template = houseTemplate({
      'word/footer1.xml': templatePart('word/header1.xml').replaceAll('w:hdr', 'w:ftr'),
    })
    const footers = [...docxParts(await inHouseStyle(template))].filter(([path]) =>
      /^word\/footer.*-default\.xml$/.test(path),
    )
    for (const [, footer] of footers) expect(footer).toContain('NUMPAGES')
  })

  test('counts its headings as the template does, and its lists go on as they were', async () => {
    const file = await inHouseStyle()
    const numbering = docxPart(file, 'word/house/1-numbering.xml'.replace('1', numberingIndex(file)))
    expect(numbering).toContain('upperRoman')
    const lists = new Set(Array.from(numbering.matchAll(/<w:num w:numId="(\d+)"/g), ([, id]) => id))
    const kinds = new Set(
      Array.from(numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g), ([, id]) => id),
    )
    for (const [, id] of docxPart(file, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g))
      expect(lists.has(id)).toBe(true)
    for (const [, id] of numbering.matchAll(/<w:abstractNumId w:val="(\d+)"/g))
      expect(kinds.has(id)).toBe(true)
  })

  test('speaks the language of its words, not that of the template', async () => {
    const styles = docxPart(await inHouseStyle(), 'word/styles.xml')
    expect(Array.from(styles.matchAll(/<w:lang w:val="([^"]*)"/g), ([, language]) => language)).toEqual([
      'nl-NL',
    ])
  })

  test('has tables in the colour of its headings; what is gold stays gold', async () => {
    const document = docxPart(await inHouseStyle(), 'word/document.xml')
    expect(document).toContain('w:fill="7A1F5C"')
    expect(document).not.toContain('0C5A66')
    expect(document).toMatch(/w:fill="E9B949"|w:fill="[A-F0-9]{6}"/)
  })

  test('has what is ours in proportion to its text, and headings that stay with what they are above', async () => {
    const styles = docxPart(await inHouseStyle(), 'word/styles.xml')
    // Tables are at 10.5 beside 11 points, and so at 9.5 beside 10.
    expect(styles).toMatch(/w:styleId="PraatplaatTableText".*?<w:sz w:val="19"\/>/s)
    expect(styles).toMatch(/w:styleId="Kop1".*?<w:pPr><w:keepNext\/><w:numPr>/s)
    expect(styles).toMatch(/w:styleId="Titel".*?<w:pPr><w:keepNext\/><\/w:pPr><w:rPr>/s)
  })

  test('is in large print all the same for who reads slowly', async () => {
    const styles = docxPart(await inHouseStyle(houseTemplate(), 'participant'), 'word/styles.xml')
    expect(styles).toMatch(/<w:docDefaults>.*?<w:sz w:val="28"\/>/s)
    expect(styles).toMatch(/w:styleId="Kop1".*?<w:sz w:val="30"\/>/s)
  })

  test('is well-formed, and all that it refers to is there', async () => {
    const file = await inHouseStyle()
    const parts = docxParts(file)
    expect(
      [...parts].map(([path, xml]) => [path, xmlFault(xml)]).filter(([, fault]) => fault !== null),
    ).toEqual([])
    const all = new TextDecoder('latin1').decode(file)
    const targets = [...parts.values()].flatMap((xml) =>
      Array.from(xml.matchAll(/Target="\/([^"]*)"/g), ([, to]) => to!),
    )
    expect(targets.length).toBeGreaterThan(5)
    expect(targets.filter((target) => !all.includes(target))).toEqual([])
    const overrides = Array.from(
      parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]*)"/g),
      ([, path]) => path!,
    )
    expect(overrides.filter((path) => !all.includes(path))).toEqual([])
    expect(new Set(overrides).size).toBe(overrides.length)
  })

  test.each(trickyTexts)('is well-formed whatever the group wrote: %s', async (_, text) => {
    // A title as long as the model allows.
    const canvas = { ...withText(isoleerder, text.slice(0, 200)), goal: text }
    const paper = paperFor(canvas, { reader: 'memo', locale: 'nl', now })
    const file = await exportDocx(paper, { houseStyle: readHouseStyle(houseTemplate()) })
    expect([...docxParts(file).values()].map(xmlFault).filter((fault) => fault !== null)).toEqual([])
  })

  test('gives the same bytes each time', async () => {
    expect(await inHouseStyle()).toEqual(await inHouseStyle())
  })

  test('can be a template itself', async () => {
    const again = docxPart(await inHouseStyle(await inHouseStyle()), 'word/document.xml')
    expect(again).toContain('<w:pStyle w:val="Kop1"/>')
    expect(again).toContain('<w:pStyle w:val="PraatplaatFact"/>')
  })
})

describe('a template with less in it', () => {
  test.each([
    [
      'no styles',
      {
        'word/styles.xml': null,
        'word/_rels/document.xml.rels': templatePart('word/_rels/document.xml.rels').replace(
          /<Relationship Id="rId1"[^>]*>/,
          '',
        ),
      },
    ],
    [
      'no header, footer or page',
      { 'word/document.xml': templatePart('word/document.xml').replace(/<w:sectPr>.*<\/w:sectPr>/s, '') },
    ],
    [
      'a page on which nothing fits',
      { 'word/document.xml': templatePart('word/document.xml').replace('w:left="1701"', 'w:left="9999"') },
    ],
  ])('gives a good document: %s', async (_, changes) => {
    const file = await inHouseStyle(houseTemplate(changes))
    expect([...docxParts(file).values()].map(xmlFault).filter((fault) => fault !== null)).toEqual([])
    expect(docxPart(file, 'word/document.xml')).toContain('Isoleerder in Rotterdam')
  })

  test('and one for templates (.dotx) is one too', () => {
    const types = templatePart('[Content_Types].xml').replace('document.main', 'template.main')
    expect(faultOf(houseTemplate({ '[Content_Types].xml': types }))).toBeNull()
  })
})

describe('a file that is no template is refused, with what is the matter:', () => {
  const types = templatePart('[Content_Types].xml')
  const header = templatePart('word/_rels/header2.xml.rels')
  test.each([
    ['nothing', new Uint8Array(), 'no-word-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'no-word-file'],
    ['an old Word file, or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'no-word-file'],
    ['a zip of something else', zipSync({ 'foto.jpg': new Uint8Array(10) }), 'no-word-file'],
    [
      'a workbook',
      houseTemplate({
        '[Content_Types].xml': types.replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
      }),
      'no-word-file',
    ],
    [
      'the strict kind',
      houseTemplate({
        'word/document.xml': templatePart('word/document.xml').replace(
          'schemas.openxmlformats.org/wordprocessingml/2006',
          'purl.oclc.org/ooxml/wordprocessingml',
        ),
      }),
      'no-word-file',
    ],
    ['more than 5 MB', new Uint8Array(mostTemplateBytes + 1), 'too-large'],
    [
      'a type with macros',
      houseTemplate({
        '[Content_Types].xml': types.replace(
          'openxmlformats-officedocument.wordprocessingml.document.main',
          'ms-word.document.macroEnabled.main',
        ),
      }),
      'macros',
    ],
    ['macros that say they are none', houseTemplate({ 'word/vbaProject.bin': 'x' }), 'macros'],
    ['the first half of one', houseTemplate().subarray(0, 900), 'damaged'],
    ['one without its document', houseTemplate({ 'word/document.xml': null }), 'damaged'],
    ['one without its logo', houseTemplate({ 'word/media/logo.PNG': null }), 'damaged'],
    [
      'a tag that does not close',
      houseTemplate({ 'word/styles.xml': templatePart('word/styles.xml').replace('</w:docDefaults>', '') }),
      'damaged',
    ],
    [
      'entities',
      houseTemplate({
        'word/styles.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${templatePart('word/styles.xml')}`,
      }),
      'damaged',
    ],
    ['an endless nest', houseTemplate({ 'word/styles.xml': '<w:a>'.repeat(100_000) }), 'damaged'],
    [
      'a logo from elsewhere',
      houseTemplate({
        'word/_rels/header2.xml.rels': header.replace(
          'Target="media/logo.PNG"',
          'Target="https://elders.example/logo.png" TargetMode="External"',
        ),
      }),
      'links-elsewhere',
    ],
    [
      'a bomb',
      houseTemplate({ 'word/media/big.bin': new Uint8Array(45 * 1024 * 1024) }),
      'unpacks-too-large',
    ],
    [
      'thousands of parts',
      houseTemplate(
        Object.fromEntries(
          Array.from({ length: 2_100 }, (_, index) => [`word/media/${index}.bin`, strToU8('x')]),
        ),
      ),
      'unpacks-too-large',
    ],
  ] as const)('%s', (_, file, fault) => {
    expect(faultOf(file)).toBe(fault)
  })

  test('a bomb that says it is small', () => {
    const bomb = houseTemplate({ 'word/media/big.bin': new Uint8Array(45 * 1024 * 1024) })
    const name = strToU8('word/media/big.bin')
    const places = [...bomb.keys()].filter((at) => name.every((byte, index) => bomb[at + index] === byte))
    expect(places).toHaveLength(2)
    // The size stands 8 bytes before the name in front of the part, and 22 in the list at the end.
    for (const [index, back] of [8, 22].entries()) bomb.set([100, 0, 0, 0], places[index]! - back)
    expect(faultOf(bomb)).toBe('unpacks-too-large')
  })
})

function numberingIndex(file: Uint8Array): string {
  return /house\/(\d+)-numbering/.exec([...docxParts(file).keys()].join(' '))![1]!
}
