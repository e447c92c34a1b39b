import { nameOf, ordinaryStyle } from './style-names.ts'
import { changeWithin, withElement } from './xml-change.ts'
import { childOf, valueOf, type XmlElement } from './xml-tree.ts'

const isSize = ({ name }: XmlElement) => name === 'w:sz' || name === 'w:szCs'

/**
 * Styles with nothing smaller than a size in the text and its headings: large print is there for who reads slowly,
 * whatever the house style.
 *
 * @param least in half points
 */
export function enlargeStyles(styles: XmlElement, least: number): XmlElement {
  const ordinary = ordinaryStyle(styles)
  const isText = (style: XmlElement) =>
    style === ordinary || /^paragraph (title|heading [1-6]|body text)$/.test(nameOf(style))
  const enlarged = (element: XmlElement) =>
    changeWithin(element, (one) => {
      const size = Math.max(Number(valueOf(one)) || 0, least)
      return isSize(one) ? { ...one, attributes: { 'w:val': String(size) } } : one
    })
  const children = withDefaultSize(styles).children.map((child) =>
    typeof child !== 'string' && (child.name === 'w:docDefaults' || isText(child)) ? enlarged(child) : child,
  )
  return { ...styles, children }
}

/** Where none is said it is 10 points. */
function withDefaultSize(styles: XmlElement): XmlElement {
  const path = ['w:docDefaults', 'w:rPrDefault', 'w:rPr'] as const
  const run = path.reduce<XmlElement | undefined>((element, name) => childOf(element, name), styles)
  return childOf(run, 'w:sz')
    ? styles
    : withElement(withElement(styles, [...path, 'w:sz']), [...path, 'w:szCs'])
}
