import { strFromU8, strToU8 } from 'fflate'
import { colours } from '../look.ts'
import { contentType, contentTypesPath } from './content-types.ts'
import { enlargeStyles } from './enlarge-styles.ts'
import { keepHeadings } from './fit-styles.ts'
import { houseAccent, tint } from './house-accent.ts'
import { houseFooter } from './house-footer.ts'
import { sheetKinds, type SheetKind } from './house-sections.ts'
import { mergeNumbering } from './merge-numbering.ts'
import { mergeStyles } from './merge-styles.ts'
import type { HouseStyle } from './read-house-style.ts'
import { relationshipsPath, relationshipTo } from './relationships.ts'
import { inLanguage } from './style-language.ts'
import { readXml, writeXml, type XmlElement } from './xml-tree.ts'

/** The parts of a Word file by their path. */
export type Parts = Readonly<Record<string, Uint8Array>>

interface DressOptions {
  /** As BCP 47. */
  readonly language: string
  /** The least size of text, in half points; `null`: as the house has it. */
  readonly leastSize: number | null
}

const documentPath = 'word/document.xml'
const stylesPath = 'word/styles.xml'
const numberingPath = 'word/numbering.xml'
const settingsPath = 'word/settings.xml'
const documentRelationships = relationshipsPath(documentPath)
const footerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml'

/**
 * A document of ours in the style of a house: its styles, fonts and numbering of headings, its header and footer, with
 * our line above the latter. The page is set when the document is made, for tables are as wide as that.
 */
export function dressDocument(parts: Parts, house: HouseStyle, options: DressOptions): Parts {
  const dress = new Map(Object.entries(parts))
  for (const [path, part] of house.parts) dress.set(path, part)
  const suit: Suit = { parts: dress, types: new Map(house.types), targets: new Map(), added: [] }
  let document = strFromU8(parts[documentPath]!)
  document = dressStyles(suit, document, house, options)
  document = dressLists(suit, document, house)
  document = dressSections(suit, document, house)
  suit.parts.set(documentPath, strToU8(document))
  for (const kind of ['theme', 'fontTable'] as const) if (house[kind]) suit.targets.set(kind, house[kind])
  if (house.hasEven) switchEven(suit)
  settleReferences(suit)
  return Object.fromEntries(suit.parts)
}

/** A document that is being dressed. */
interface Suit {
  readonly parts: Map<string, Uint8Array>
  /** Of which kind what was added is. */
  readonly types: Map<string, string>
  /** What the document is to have instead of its own, by the kind of part. */
  readonly targets: Map<string, string>
  /** What it refers to besides. */
  readonly added: XmlElement[]
}

function dressStyles(suit: Suit, document: string, house: HouseStyle, options: DressOptions): string {
  const ours = readXml(suit.parts.get(stylesPath)!)
  const named = /<w:(?:p|r|tbl)Style w:val="([^"]*)"\/>/g
  const written = [document, ...footersOf(suit).map(([, footer]) => strFromU8(footer))].join('')
  const used = new Set(Array.from(written.matchAll(named), ([, id]) => id!))
  const merged = mergeStyles(house.styles ?? ours, ours, used)
  const accent = houseAccent(merged.styles)
  const styles = keepHeadings(inLanguage(merged.styles, options.language))
  const sized = options.leastSize === null ? styles : enlargeStyles(styles, options.leastSize)
  suit.parts.set(stylesPath, strToU8(inColours(strFromU8(writeXml(sized)), accent)))
  suit.parts.set(numberingPath, strToU8(inColours(strFromU8(suit.parts.get(numberingPath)!), accent)))

  const renamed = (xml: string) =>
    xml.replace(named, (whole, id: string) => whole.replace(`"${id}"`, `"${merged.ids.get(id) ?? id}"`))
  for (const [path, footer] of footersOf(suit)) suit.parts.set(path, strToU8(renamed(strFromU8(footer))))
  return inColours(renamed(document), accent)
}

function footersOf(suit: Suit): readonly (readonly [string, Uint8Array])[] {
  return [...suit.parts].filter(([path]) => /^word\/footer\d+\.xml$/.test(path))
}

/** Our green becomes the colour of the house; gold stays gold, for it means the lead. */
function inColours(xml: string, accent: string): string {
  return xml
    .replaceAll(`="${colours.petrol}"`, `="${accent}"`)
    .replaceAll(`="${colours.petrolSoft}"`, `="${tint(accent, 0.14)}"`)
    .replaceAll(`="${colours.petrolFaint}"`, `="${tint(accent, 0.06)}"`)
}

function dressLists(suit: Suit, document: string, { numbering, numberingPart }: HouseStyle): string {
  if (!numbering || numberingPart === null) return document
  const merged = mergeNumbering(numbering, readXml(suit.parts.get(numberingPath)!))
  suit.parts.delete(numberingPath)
  suit.parts.set(numberingPart, writeXml(merged.numbering))
  suit.targets.set('numbering', numberingPart)
  return document.replaceAll(
    /<w:numId w:val="(\d+)"\/>/g,
    (_, list: string) => `<w:numId w:val="${Number(list) + merged.lists}"/>`,
  )
}

/** Each section gets the header of the house, and a footer of its own: ours is as wide as its page. */
function dressSections(suit: Suit, document: string, house: HouseStyle): string {
  const footers = new Map(footersOf(suit))
  const ownFooters = [...footers.keys()].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  for (const path of ownFooters) suit.parts.delete(path)
  let section = 0
  const dressed = document.replaceAll(/<w:sectPr>.*?<\/w:sectPr>/gs, (whole) => {
    const ours = readXml(footers.get(ownFooters[section]!)!)
    const hasFirst = house.hasFirst && section === 0
    const kinds = sheetKinds.filter(
      (kind) => kind === 'default' || (kind === 'first' ? hasFirst : house.hasEven),
    )
    section += 1
    const references = kinds.flatMap((kind) => [
      headerReference(suit, house, kind),
      footerReference(suit, house, { kind, section, ours }),
    ])
    const bare = whole.replaceAll(/<w:(?:header|footer)Reference [^>]*\/>/g, '')
    const titled = hasFirst ? bare.replace('<w:docGrid', '<w:titlePg/><w:docGrid') : bare
    return titled.replace('<w:sectPr>', `<w:sectPr>${references.join('')}`)
  })
  // They are in those of the sections.
  for (const path of Object.values(house.footers)) suit.parts.delete(path)
  return dressed
}

function headerReference(suit: Suit, house: HouseStyle, kind: SheetKind): string {
  const path = house.headers[kind]
  if (path === undefined) return ''
  const id = `rIdHouse-header-${kind}`
  if (!suit.added.some(({ attributes }) => attributes['Id'] === id))
    suit.added.push(relationshipTo(id, 'header', path))
  return `<w:headerReference w:type="${kind}" r:id="${id}"/>`
}

interface OwnFooter {
  readonly kind: SheetKind
  readonly section: number
  readonly ours: XmlElement
}

function footerReference(suit: Suit, house: HouseStyle, { kind, section, ours }: OwnFooter): string {
  const read = (path: string | undefined) => (path === undefined ? null : readXml(suit.parts.get(path)!))
  const from = house.footers[kind]
  const path = `word/footer${section}-${kind}.xml`
  suit.parts.set(path, writeXml(houseFooter(read(from), ours, read(house.headers[kind]))))
  suit.types.set(path, footerType)
  const related = from === undefined ? undefined : suit.parts.get(relationshipsPath(from))
  if (related) suit.parts.set(relationshipsPath(path), related)
  const id = `rIdHouse-footer-${section}-${kind}`
  suit.added.push(relationshipTo(id, 'footer', path))
  return `<w:footerReference w:type="${kind}" r:id="${id}"/>`
}

function switchEven(suit: Suit): void {
  const settings = strFromU8(suit.parts.get(settingsPath)!)
  const switched = settings.replace(
    '<w:evenAndOddHeaders w:val="false"/>',
    '<w:evenAndOddHeaders w:val="true"/>',
  )
  suit.parts.set(settingsPath, strToU8(switched))
}

/** What the document refers to, and what kind each part is. */
function settleReferences(suit: Suit): void {
  const related = readXml(suit.parts.get(documentRelationships)!)
  const kindOf = ({ attributes }: XmlElement) => attributes['Type']?.split('/').at(-1) ?? ''
  const kept = related.children.filter(
    (one) => typeof one !== 'string' && kindOf(one) !== 'footer' && !suit.targets.has(kindOf(one)),
  )
  const instead = [...suit.targets].map(([kind, path]) => relationshipTo(`rIdHouse-${kind}`, kind, path))
  suit.parts.set(
    documentRelationships,
    writeXml({ ...related, children: [...kept, ...instead, ...suit.added] }),
  )
  for (const [kind, path] of [
    ['theme', 'word/theme/theme1.xml'],
    ['fontTable', 'word/fontTable.xml'],
  ] as const)
    if (suit.targets.has(kind)) suit.parts.delete(path)

  for (const path of suit.parts.keys()) {
    const of = /^(.*)_rels\/([^/]*)\.rels$/.exec(path)
    if (of && of[2] !== '' && !suit.parts.has(`${of[1]}${of[2]}`)) suit.parts.delete(path)
  }
  const types = readXml(suit.parts.get(contentTypesPath)!)
  const known = types.children.filter(
    (one) =>
      typeof one !== 'string' &&
      (one.name !== 'Override' || suit.parts.has((one.attributes['PartName'] ?? '').slice(1))),
  )
  const added = [...suit.types]
    .filter(([path]) => suit.parts.has(path))
    .map(([path, type]) => contentType(path, type))
  suit.parts.set(contentTypesPath, writeXml({ ...types, children: [...known, ...added] }))
}
