import type { TemplateParts } from './open-template.ts'
import { childrenOf, type XmlElement } from './xml-tree.ts'

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** How one part refers to another, or to something outside of the file. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `header`, `image`, `hyperlink`. */
  readonly kind: string
  /** The path in the file, as `word/header1.xml`; of something outside, its address. */
  readonly target: string
  readonly isOutside: boolean
  readonly element: XmlElement
}

/** Where the relationships of a part are written. */
export function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`
}

/** What a part refers to. */
export function relationshipsOf(parts: TemplateParts, path: string): readonly Relationship[] {
  const written = relationshipsPath(path)
  if (!parts.has(written)) return []
  return childrenOf(parts.xml(written), 'Relationship').map((element) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = element.attributes
    const isOutside = mode === 'External'
    return {
      id,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isOutside ? target : pathFrom(path, target),
      isOutside,
      element,
    }
  })
}

/** A relationship to be written. */
export function relationshipTo(id: string, kind: string, path: string): XmlElement {
  return {
    name: 'Relationship',
    attributes: { Id: id, Type: `${officeRelationships}/${kind}`, Target: `/${path}` },
    children: [],
  }
}

function pathFrom(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = base.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
