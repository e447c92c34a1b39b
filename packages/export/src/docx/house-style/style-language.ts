import { changeWithin, withElement } from './xml-change.ts'
import type { XmlElement } from './xml-tree.ts'

const path = ['w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang'] as const

/** Styles that speak a language: a screen reader goes by that of the words, which a template does not know. */
export function inLanguage(styles: XmlElement, language: string): XmlElement {
  const attributes = { 'w:val': language, 'w:eastAsia': language, 'w:bidi': 'ar-SA' }
  return changeWithin(withElement(styles, path), (element, around) => {
    if (element.name !== 'w:lang') return element
    return around.includes('w:docDefaults') ? { ...element, attributes } : null
  })
}
