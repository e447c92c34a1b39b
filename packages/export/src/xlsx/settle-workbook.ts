import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What the library leaves to us, for each sheet. */
export interface PrintedSheet {
  readonly name: string
  readonly columns: number
  /** Of all columns together, in characters. */
  readonly width: number
  /** Columns that are repeated on each page, where there are more than one beside each other. */
  readonly frozenColumns: number
  /** Rows under the header; none: there is nothing to filter. */
  readonly rows: number
}

export interface WorkbookFacts {
  readonly title: string
  /** At the foot of every page. */
  readonly notice: string
  readonly product: string
  readonly language: string
  readonly now: Date
  /** "Page", "of". */
  readonly pageOf: readonly [page: string, of: string]
}

/** What a page of A4 on its side holds in letters that can be read on paper: 11 points come to 8. */
const widestPage = 190

const contentTypes = '[Content_Types].xml'
const workbook = 'xl/workbook.xml'
const relations = '_rels/.rels'
const properties = 'docProps/core.xml'

/**
 * Packs a workbook again with what the library does not do: filters, pages of A4 as wide as the sheet (or as many
 * beside each other as it takes to read them) with the header on each, a foot that says what it is, and the properties of the document. The parts keep their order and
 * have one date, so that the same canvas at the same moment gives the same bytes.
 */
export function settleWorkbook(
  file: Uint8Array,
  sheets: readonly PrintedSheet[],
  facts: WorkbookFacts,
): Uint8Array {
  const parts = unzipSync(file)
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path]
    if (!part) throw new Error(`The workbook has no ${path}`)
    parts[path] = strToU8(change(strFromU8(part)))
  }

  sheets.forEach((sheet, index) => {
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => settleSheet(xml, sheet, facts))
  })
  edit(workbook, (xml) => xml.replace(/<definedNames\/>|(?=<calcPr)/, definedNames(sheets)))
  edit(contentTypes, (xml) => xml.replace('</Types>', `${propertiesKind}</Types>`))
  edit(relations, (xml) => xml.replace('</Relationships>', `${propertiesRelation}</Relationships>`))
  const { [contentTypes]: kinds, ...others } = parts
  // What kinds of parts there are comes first: some programs tell a workbook by that.
  const inOrder = { [contentTypes]: kinds!, ...others, [properties]: strToU8(coreProperties(facts)) }
  // Zip files count from 1980, in local time: this is the same number in every time zone.
  return zipSync(inOrder, { level: 6, mtime: new Date(1980, 0, 1) })
}

/** The order of the elements is part of the format: sheetPr first; autoFilter after the cells; the foot after the page. */
function settleSheet(xml: string, sheet: PrintedSheet, facts: WorkbookFacts): string {
  const filter = sheet.rows === 0 ? '' : `<autoFilter ref="${rangeOf(sheet)}"/>`
  return xml
    .replace(/<pageMargins [^>]*\/>/, '')
    .replace(/<pageSetup [^>]*\/>/, '')
    .replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', () => `</sheetData>${filter}${page(sheet, facts)}`)
}

function page(sheet: PrintedSheet, { title, notice, pageOf }: WorkbookFacts): string {
  const [pageWord, of] = pageOf
  const head = `&L&"-,Bold"${headText(title, 120)}&R${headText(sheet.name, 40)}`
  const foot = `&L${headText(notice, 120)}&R${pageWord} &P ${of} &N`
  return [
    '<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.7" header="0.35" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${escaped(head)}</oddHeader><oddFooter>${escaped(foot)}</oddFooter></headerFooter>`,
  ].join('')
}

/** In heads and feet `&` begins a code, and a digit after one is taken for a size; 255 characters is the most. */
function headText(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const short = line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
  return ` ${short.replaceAll('&', '&&').slice(0, most)}`
}

function pagesAcross({ width }: PrintedSheet): number {
  return Math.ceil(width / widestPage)
}

/** The header on every printed page, and the range of each filter, by which spreadsheets know it. */
function definedNames(sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const place = `'${sheet.name.replaceAll("'", "''")}'!`
    const repeated = pagesAcross(sheet) > 1 ? [`${place}$A:$${columnName(sheet.frozenColumns)}`] : []
    const printed = [...repeated, `${place}$1:$1`].join(',')
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(printed)}</definedName>`
    if (sheet.rows === 0) return [titles]
    const range = rangeOf(sheet).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escaped(place + range)}</definedName>`
    return [filter, titles]
  })
  return `<definedNames>${names.join('')}</definedNames>`
}

function rangeOf({ columns, rows }: PrintedSheet): string {
  return `A1:${columnName(columns)}${rows + 1}`
}

/** 1 → A, 27 → AA. */
function columnName(number: number): string {
  const [before, last] = [Math.floor((number - 1) / 26), (number - 1) % 26]
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + last)
}

const propertiesKind =
  '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>'
const propertiesRelation =
  '<Relationship Id="rId-properties-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'

function coreProperties({ title, notice, product, language, now }: WorkbookFacts): string {
  const moment = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(notice)}</dc:subject>`,
    `<dc:creator>${product}</dc:creator>${date('created')}${date('modified')}<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
