import { childOf, type XmlElement, type XmlNode } from './xml-tree.ts'

/**
 * The element with others in the place of those within it; `null` leaves one out.
 *
 * @param change gets each element within, and the names of those around it.
 */
export function changeWithin(
  element: XmlElement,
  change: (element: XmlElement, around: readonly string[]) => XmlElement | null,
  around: readonly string[] = [],
): XmlElement {
  const inside = [...around, element.name]
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child]
    const changed = change(child, inside)
    return changed ? [changeWithin(changed, change, inside)] : []
  })
  return { ...element, children }
}

/** The element with others within each other in it: in front where they are missing, and the innermost at the end. */
export function withElement(element: XmlElement, [name, ...rest]: readonly string[]): XmlElement {
  if (name === undefined) return element
  const found = childOf(element, name)
  const inner = withElement(found ?? { name, attributes: {}, children: [] }, rest)
  const others = element.children.filter((child) => child !== found)
  return { ...element, children: rest.length === 0 ? [...others, inner] : [inner, ...others] }
}
