import type { TemplateParts } from './open-template.ts'
import { childrenOf, type XmlElement } from './xml-tree.ts'

export const contentTypesPath = '[Content_Types].xml'

/** What kind of thing a part is, as the file says it. */
export function contentTypeOf(parts: TemplateParts, path: string): string {
  const types = parts.xml(contentTypesPath)
  const own = childrenOf(types, 'Override').find(({ attributes }) => attributes['PartName'] === `/${path}`)
  if (own) return own.attributes['ContentType'] ?? ''
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const usual = childrenOf(types, 'Default').find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
  )
  return usual?.attributes['ContentType'] ?? ''
}

/** That a part is of a kind, to be written. */
export function contentType(path: string, type: string): XmlElement {
  return { name: 'Override', attributes: { PartName: `/${path}`, ContentType: type }, children: [] }
}
