import { contentTypeOf } from './content-types.ts'
import type { TemplateParts } from './open-template.ts'
import { relationshipsOf, relationshipsPath } from './relationships.ts'
import { UnusableTemplateError } from './unusable-template.ts'
import { writeXml, type XmlElement } from './xml-tree.ts'

/** Parts of a template that go into the document, with all that they refer to. */
export interface TakenParts {
  /** Takes a part over. Returns its path in the document. */
  readonly take: (path: string) => string
  /** The parts by their path in the document. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** What kind each is. */
  readonly types: ReadonlyMap<string, string>
}

const folder = 'word/house'
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'

/**
 * Takes over what a header shows, such as a logo, under paths that nothing else in the document has.
 *
 * @throws {UnusableTemplateError} for a part that is not there, and for what would be fetched from elsewhere. A link to
 *   follow is not fetched, and stays.
 */
export function takeOver(template: TemplateParts): TakenParts {
  const paths = new Map<string, string>()
  const parts = new Map<string, Uint8Array>()
  const types = new Map<string, string>()

  const take = (path: string): string => {
    const taken = paths.get(path)
    if (taken !== undefined) return taken
    const name = path.slice(path.lastIndexOf('/') + 1)
    const to = `${folder}/${paths.size + 1}-${name}`
    // Before what it refers to, which may refer back to it.
    paths.set(path, to)
    parts.set(to, template.bytes(path))
    types.set(to, contentTypeOf(template, path))
    const references = relationshipsOf(template, path).map(({ kind, target, isOutside, element }) => {
      if (isOutside && kind !== 'hyperlink') throw new UnusableTemplateError('links-elsewhere')
      return isOutside
        ? element
        : { ...element, attributes: { ...element.attributes, Target: `/${take(target)}` } }
    })
    if (references.length > 0) parts.set(relationshipsPath(to), writeXml(relationships(references)))
    return to
  }
  return { take, parts, types }
}

/** The relationships of a part, to be written. */
function relationships(references: readonly XmlElement[]): XmlElement {
  return { name: 'Relationships', attributes: { xmlns: relationshipsNamespace }, children: references }
}
