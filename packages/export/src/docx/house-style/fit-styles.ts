import { nameOf, ordinaryStyle, stylesIn } from './style-names.ts'
import { changeWithin } from './xml-change.ts'
import { childOf, valueOf, type XmlElement } from './xml-tree.ts'

/** What Word takes where nothing is said, in half points. */
const unsaid = 20
/** A house may have smaller or larger text than ours, and not so much that a table no longer fits. */
const scales = { least: 0.8, most: 1.2 } as const
/** Nothing of ours becomes smaller than 8 points. */
const leastSize = 16

/** A style of ours with its sizes in proportion to the text of a house. */
export function inProportion(style: XmlElement, house: XmlElement, ours: XmlElement): XmlElement {
  const scale = Math.min(scales.most, Math.max(scales.least, textSize(house) / textSize(ours)))
  return changeWithin(style, (element) => {
    if (element.name !== 'w:sz' && element.name !== 'w:szCs') return element
    const size = Math.max(leastSize, Math.round(Number(valueOf(element)) * scale))
    return { ...element, attributes: { 'w:val': String(size) } }
  })
}

function textSize(styles: XmlElement): number {
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const ordinary = ordinaryStyle(styles)
  const own = ordinary && childOf(childOf(ordinary, 'w:rPr'), 'w:sz')
  return Number(valueOf(own ?? childOf(defaults, 'w:sz'))) || unsaid
}

/** Headings that stay with what they are above, unless a house says that they do not: Word's own do, those of other programs may not. */
export function keepHeadings(styles: XmlElement): XmlElement {
  const headings = new Set(
    stylesIn(styles).filter((style) => /^paragraph (title|heading [1-6])$/.test(nameOf(style))),
  )
  const children = styles.children.map((child) =>
    typeof child !== 'string' && headings.has(child) ? kept(child) : child,
  )
  return { ...styles, children }
}

function kept(style: XmlElement): XmlElement {
  const paragraph = childOf(style, 'w:pPr')
  if (paragraph && childOf(paragraph, 'w:keepNext')) return style
  const keep: XmlElement = { name: 'w:keepNext', attributes: {}, children: [] }
  if (paragraph) {
    const changed = { ...paragraph, children: [keep, ...paragraph.children] }
    return { ...style, children: style.children.map((child) => (child === paragraph ? changed : child)) }
  }
  // What is said of paragraphs comes before what is said of letters.
  const at = style.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:rPr')
  const end = at === -1 ? style.children.length : at
  const added: XmlElement = { name: 'w:pPr', attributes: {}, children: [keep] }
  return { ...style, children: [...style.children.slice(0, end), added, ...style.children.slice(end)] }
}
