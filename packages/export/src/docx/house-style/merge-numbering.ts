import { changeWithin } from './xml-change.ts'
import { childrenOf, type XmlElement } from './xml-tree.ts'

interface MergedNumbering {
  readonly numbering: XmlElement
  /** So much is added to the number of each of our lists. */
  readonly lists: number
}

/** The lists of a template, by which its headings may count, with ours after them. */
export function mergeNumbering(house: XmlElement, ours: XmlElement): MergedNumbering {
  const kinds = highest(childrenOf(house, 'w:abstractNum'), 'w:abstractNumId') + 1
  const lists = highest(childrenOf(house, 'w:num'), 'w:numId')
  const moved = changeWithin(ours, (element) => {
    const { attributes, name } = element
    if (name === 'w:abstractNum') return numbered(element, 'w:abstractNumId', kinds)
    if (name === 'w:num') return numbered(element, 'w:numId', lists)
    if (name === 'w:abstractNumId') return numbered(element, 'w:val', kinds)
    return { ...element, attributes: wordsOnly(attributes) }
  })
  const isNum = (name: string) => name === 'w:num' || name === 'w:numIdMacAtCleanup'
  const of = (element: XmlElement, wanted: (name: string) => boolean) =>
    element.children.filter((child) => typeof child !== 'string' && wanted(child.name))
  return {
    // All kinds come before all lists.
    numbering: {
      ...house,
      children: [
        ...of(house, (name) => !isNum(name)),
        ...of(moved, (name) => name === 'w:abstractNum'),
        ...of(house, (name) => name === 'w:num'),
        ...of(moved, (name) => name === 'w:num'),
        ...of(house, (name) => name === 'w:numIdMacAtCleanup'),
      ],
    },
    lists,
  }
}

function numbered(element: XmlElement, name: string, more: number): XmlElement {
  const attributes = wordsOnly(element.attributes)
  return { ...element, attributes: { ...attributes, [name]: String(Number(attributes[name]) + more) } }
}

/** Newer versions of Word have attributes of their own, whose namespace the template may not know. */
function wordsOnly(attributes: XmlElement['attributes']): XmlElement['attributes'] {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('w:')))
}

function highest(elements: readonly XmlElement[], name: string): number {
  return Math.max(0, ...elements.map(({ attributes }) => Number(attributes[name]) || 0))
}
