import { childrenOf, everyElement, childOf, type XmlElement } from './xml-tree.ts'

/**
 * The footer of a template with our line above it: what the paper is and is not belongs on every page. The page number
 * in it is left out where the template has one.
 *
 * @param ours our footer, of one paragraph
 * @param beside what else of the template stands on the same page: its header
 */
export function houseFooter(
  house: XmlElement | null,
  ours: XmlElement,
  beside: XmlElement | null,
): XmlElement {
  const isNumbered = [house, beside].some((part) => part !== null && hasPageNumber(part))
  const lines = isNumbered ? childrenOf(ours, 'w:p').map(withoutPage) : childrenOf(ours, 'w:p')
  return house ? { ...house, children: [...lines, ...house.children] } : { ...ours, children: lines }
}

function hasPageNumber(part: XmlElement): boolean {
  return [...everyElement(part)].some(({ name, attributes, children }) => {
    const field = name === 'w:instrText' ? children.map(String).join('') : (attributes['w:instr'] ?? '')
    return /^\s*PAGE\b/i.test(field)
  })
}

/** Without what comes after the tab. */
function withoutPage(line: XmlElement): XmlElement {
  const tab = line.children.findIndex((run) => typeof run !== 'string' && childOf(run, 'w:tab') !== undefined)
  return { ...line, children: tab === -1 ? line.children : line.children.slice(0, tab) }
}
