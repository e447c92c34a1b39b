import { contentTypeOf, contentTypesPath } from './content-types.ts'
import { housePage, type HousePage } from './house-page.ts'
import { houseSections, sheetKinds, type SheetKind } from './house-sections.ts'
import { openTemplate, type TemplateParts } from './open-template.ts'
import { relationshipsOf, type Relationship } from './relationships.ts'
import { takeOver } from './take-over.ts'
import { UnusableTemplateError } from './unusable-template.ts'
import { isOn, childOf, type XmlElement } from './xml-tree.ts'

/** What a document takes of an organisation's template. The words in it are left behind. */
export interface HouseStyle {
  readonly page: HousePage
  /** Whether the first page has a header and footer of its own, and whether even pages have. */
  readonly hasFirst: boolean
  readonly hasEven: boolean
  readonly styles: XmlElement | null
  /** Numbered headings count by this. */
  readonly numbering: XmlElement | null
  /** Paths in the document of what was taken over. */
  readonly headers: Readonly<Partial<Record<SheetKind, string>>>
  readonly footers: Readonly<Partial<Record<SheetKind, string>>>
  readonly theme: string | null
  readonly fontTable: string | null
  readonly numberingPart: string | null
  /** All that is taken over, by its path in the document, and of which kind it is. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly types: ReadonlyMap<string, string>
}

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const rootRelationships = ''

/**
 * Reads a `.docx` or `.dotx` as a house style.
 *
 * @throws {UnusableTemplateError} when it cannot be one.
 */
export function readHouseStyle(file: Uint8Array): HouseStyle {
  const template = openTemplate(file)
  const main = mainDocument(template)
  const document = wordXml(template, main)
  const related = relationshipsOf(template, main).filter(({ isOutside }) => !isOutside)
  const pathOf = (kind: string) => related.find((one) => one.kind === kind)?.target ?? null
  const xmlOf = (kind: string) => {
    const path = pathOf(kind)
    return path === null ? null : wordXml(template, path)
  }

  const { take, parts, types } = takeOver(template)
  const takeKind = (kind: string) => {
    const path = pathOf(kind)
    return path === null ? null : take(path)
  }
  const sections = houseSections(document)
  return {
    page: housePage(sections.last),
    hasFirst: sections.hasFirst,
    hasEven: isOn(childOf(xmlOf('settings') ?? undefined, 'w:evenAndOddHeaders')),
    styles: xmlOf('styles'),
    numbering: xmlOf('numbering'),
    headers: sheets(template, sections.headers, related, take),
    footers: sheets(template, sections.footers, related, take),
    theme: takeKind('theme'),
    fontTable: takeKind('fontTable'),
    numberingPart: takeKind('numbering'),
    parts,
    types,
  }
}

/** @throws {UnusableTemplateError} when this is no Word file, or one with programs in it. */
function mainDocument(template: TemplateParts): string {
  if (!template.has(contentTypesPath)) throw new UnusableTemplateError('no-word-file')
  const main = relationshipsOf(template, rootRelationships).find(({ kind }) => kind === 'officeDocument')
  const type = main ? contentTypeOf(template, main.target) : ''
  const hasMacros = template.paths().some((path) => /vba(Project|Data)[^/]*$/i.test(path))
  if (hasMacros || type.includes('macroEnabled')) throw new UnusableTemplateError('macros')
  if (!main || !/wordprocessingml\.(document|template)\.main\+xml$/.test(type))
    throw new UnusableTemplateError('no-word-file')
  return main.target
}

/** A part in the words that Word uses; the strict kind, which hardly anybody saves, has other ones. */
function wordXml(template: TemplateParts, path: string): XmlElement {
  const root = template.xml(path)
  if (root.attributes['xmlns:w'] !== wordNamespace) throw new UnusableTemplateError('no-word-file')
  return root
}

function sheets(
  template: TemplateParts,
  named: Readonly<Partial<Record<SheetKind, string>>>,
  related: readonly Relationship[],
  take: (path: string) => string,
): Partial<Record<SheetKind, string>> {
  const found = sheetKinds.flatMap((kind) => {
    const path = related.find(({ id }) => id === named[kind])?.target
    if (path === undefined) return []
    wordXml(template, path)
    return [[kind, take(path)] as const]
  })
  return Object.fromEntries(found)
}
