import { strFromU8, strToU8 } from 'fflate'
import { UnusableTemplateError } from './unusable-template.ts'

/** An element of XML. Texts and values are kept as they were written, with their entities: what is read is written again. */
export interface XmlElement {
  readonly name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
}

/** A string is a text, a comment or an instruction, as it was written. */
export type XmlNode = XmlElement | string

/** Deeper than any document; what goes on for ever would use up the stack of whoever walks through it. */
const deepest = 200
const longestTag = 64 * 1024

/**
 * Reads a part of a Word file.
 *
 * @throws {UnusableTemplateError} for what is not well-formed, and for a document type: Word writes none, and entities can blow up.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const text = strFromU8(bytes).replace(/^\uFEFF/, '')
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let at = 0
  while (at < text.length) {
    const start = text.indexOf('<', at)
    const inner = open.at(-1)!
    if (start === -1 || start > at) inner.children.push(text.slice(at, start === -1 ? undefined : start))
    if (start === -1) break
    const verbatim = verbatimAt(text, start)
    at = verbatim ? start + verbatim.length : endOfTag(text, start)
    if (verbatim !== null) {
      if (open.length > 1) inner.children.push(verbatim)
      continue
    }
    takeTag(text.slice(start + 1, at - 1), open)
  }
  const found = root.children.find((child) => typeof child !== 'string')
  if (open.length > 1 || !found) throw new UnusableTemplateError('damaged')
  return found
}

interface OpenElement extends XmlElement {
  children: XmlNode[]
}

function takeTag(tag: string, open: OpenElement[]): void {
  if (tag.startsWith('/')) {
    const closed = open.pop()
    if (open.length === 0 || closed?.name !== tag.slice(1).trim()) throw new UnusableTemplateError('damaged')
    return
  }
  const isSingle = tag.endsWith('/')
  const [name = ''] = /^[^\s/]*/.exec(tag) ?? []
  if (!/^[\w:.-]+$/.test(name) || open.length > deepest) throw new UnusableTemplateError('damaged')
  const element: OpenElement = { name, attributes: attributesIn(tag.slice(name.length)), children: [] }
  open.at(-1)!.children.push(element)
  if (!isSingle) open.push(element)
}

function attributesIn(tag: string): Record<string, string> {
  const found = tag.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  // Between double quotes when it is written.
  return Object.fromEntries(
    Array.from(found, ([, name, double, single]) => [name!, double ?? single!.replaceAll('"', '&quot;')]),
  )
}

/** A comment, an instruction or a piece of characters, whole; `null` for a tag. */
function verbatimAt(text: string, start: number): string | null {
  for (const [opens, closes] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!text.startsWith(opens, start)) continue
    const end = text.indexOf(closes, start)
    if (end === -1) throw new UnusableTemplateError('damaged')
    return text.slice(start, end + closes.length)
  }
  if (text.startsWith('<!', start)) throw new UnusableTemplateError('damaged')
  return null
}

/** Just after the `>` of a tag; one in a value does not count. */
function endOfTag(text: string, start: number): number {
  let quote = ''
  for (let at = start; at < text.length && at - start < longestTag; at += 1) {
    const character = text[at]!
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  throw new UnusableTemplateError('damaged')
}

/** Writes a part of a Word file. */
export function writeXml(root: XmlElement): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`)
}

function written(node: XmlNode): string {
  if (typeof node === 'string') return node
  const { name, attributes, children } = node
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  const tag = `${name}${values.join('')}`
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.map(written).join('')}</${name}>`
}

/** The elements of that name directly in this one. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** The first of them. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0]
}

/** All elements in this one and itself, in the order in which they begin. */
export function* everyElement(element: XmlElement): Generator<XmlElement, void> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* everyElement(child)
}

/** What `w:val` says; the way in which Word says nearly everything. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val']
}

/** Whether a property of that name is there and not turned off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(valueOf(element) ?? '')
}
