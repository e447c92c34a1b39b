import { childOf, childrenOf, valueOf, type XmlElement } from './xml-tree.ts'

export function idOf({ attributes }: XmlElement): string {
  return attributes['w:styleId'] ?? ''
}

/** `paragraph heading 1`: the same in every language of Word, where the id is not. */
export function nameOf(style: XmlElement): string {
  return `${style.attributes['w:type']} ${valueOf(childOf(style, 'w:name'))?.toLowerCase()}`
}

export function stylesIn(styles: XmlElement): readonly XmlElement[] {
  return childrenOf(styles, 'w:style')
}

/** The style of a paragraph that names none. */
export function ordinaryStyle(styles: XmlElement): XmlElement | undefined {
  return stylesIn(styles).find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )
}
