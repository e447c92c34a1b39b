import { everyElement, isOn, childOf, childrenOf, type XmlElement } from './xml-tree.ts'

/** Which pages a header or footer is on: all, the first, those with an even number. */
export const sheetKinds = ['default', 'first', 'even'] as const
export type SheetKind = (typeof sheetKinds)[number]

/** What the sections of a template come to, for a document that has sections of its own. */
export interface HouseSections {
  /** The last: that of the pages after a cover. */
  readonly last: XmlElement | undefined
  /** Ids of the relationships to them. */
  readonly headers: Readonly<Partial<Record<SheetKind, string>>>
  readonly footers: Readonly<Partial<Record<SheetKind, string>>>
  /** Whether the first page has a header and footer of its own. */
  readonly hasFirst: boolean
}

/** A section that says nothing of a header has that of the section before. */
export function houseSections(document: XmlElement): HouseSections {
  const sections = [...everyElement(document)].filter(({ name }) => name === 'w:sectPr')
  const named = (name: string) =>
    Object.fromEntries(
      sections
        .flatMap((section) => childrenOf(section, name))
        .map(({ attributes }) => [attributes['w:type'] ?? 'default', attributes['r:id'] ?? '']),
    ) as Partial<Record<SheetKind, string>>
  const last = sections.at(-1)
  return {
    last,
    headers: named('w:headerReference'),
    footers: named('w:footerReference'),
    hasFirst: isOn(childOf(last, 'w:titlePg')),
  }
}
