import { inProportion } from './fit-styles.ts'
import { idOf, nameOf, ordinaryStyle, stylesIn } from './style-names.ts'
import { everyElement, valueOf, type XmlElement } from './xml-tree.ts'

/** Styles of two documents as one. */
interface MergedStyles {
  readonly styles: XmlElement
  /** What our styles are called in it, by their own id. */
  readonly ids: ReadonlyMap<string, string>
}

const references = new Set(['w:basedOn', 'w:next', 'w:link'])

/**
 * The styles of a template, with those of ours that the document uses and the template does not have. Styles are the
 * same when they have the same name, for their ids depend on the language of the Word that made them (`Kop1`). So
 * an organisation can also give a look to what is ours, by having a style "Praatplaat notice".
 *
 * @param used ids of ours that the document names.
 */
export function mergeStyles(house: XmlElement, ours: XmlElement, used: ReadonlySet<string>): MergedStyles {
  const byName = new Map(stylesIn(house).map((style) => [nameOf(style), idOf(style)]))
  const taken = new Set(stylesIn(house).map(idOf))
  const ordinary = { ours: ordinaryStyle(ours), house: ordinaryStyle(house) }
  const found = (style: XmlElement) =>
    (style === ordinary.ours && ordinary.house ? idOf(ordinary.house) : byName.get(nameOf(style))) ?? null

  const wanted = neededStyles(ours, used)
  const ids = new Map(wanted.map((style) => [idOf(style), found(style) ?? freeId(idOf(style), taken)]))
  const added = wanted
    .filter((style) => found(style) === null)
    .map((style) => inProportion(renamed(style, ids), house, ours))
  return { styles: { ...house, children: [...house.children, ...added] }, ids }
}

/** Those that are used, and those that they are based on. */
function neededStyles(styles: XmlElement, used: ReadonlySet<string>): readonly XmlElement[] {
  const all = stylesIn(styles)
  const wanted = new Set<XmlElement>()
  const want = (id: string | undefined) => {
    const style = all.find((one) => idOf(one) === id)
    if (!style || wanted.has(style)) return
    wanted.add(style)
    for (const element of everyElement(style)) if (references.has(element.name)) want(valueOf(element))
  }
  for (const id of used) want(id)
  return [...wanted]
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}Praatplaat`, taken) : id
}

function renamed(style: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  // There is an ordinary style already.
  const { 'w:default': _, ...attributes } = style.attributes
  const children = style.children.map((child) => {
    if (typeof child === 'string' || !references.has(child.name)) return child
    const id = valueOf(child) ?? ''
    return { ...child, attributes: { 'w:val': ids.get(id) ?? id } }
  })
  return { ...style, attributes: { ...attributes, 'w:styleId': ids.get(idOf(style)) ?? '' }, children }
}
