import { Unzip, UnzipInflate } from 'fflate'
import { mostTemplateBytes, UnusableTemplateError } from './unusable-template.ts'
import { readXml, type XmlElement } from './xml-tree.ts'

/** The parts of a template by their path, as `word/styles.xml`. */
export interface TemplateParts {
  /** @throws {UnusableTemplateError} when it is not there. */
  readonly bytes: (path: string) => Uint8Array
  readonly has: (path: string) => boolean
  /** @throws {UnusableTemplateError} when it is not there, or is no XML. */
  readonly xml: (path: string) => XmlElement
  readonly paths: () => readonly string[]
}

/** What a template comes to when it is unpacked, in bytes and in parts. A real one has some fifty parts. */
const most = { bytes: 40 * 1024 * 1024, parts: 2_000 } as const
/** So much is unpacked at a time: deflate makes at most a thousand times as much of it, and then there is a look at how much it is. */
const bite = 4_096

/**
 * Unpacks a template, and no more of it than a template can hold.
 *
 * @throws {UnusableTemplateError} for what is no zip, or unpacks to too much.
 */
export function openTemplate(file: Uint8Array): TemplateParts {
  if (file.length > mostTemplateBytes) throw new UnusableTemplateError('too-large')
  if (file[0] !== 0x50 || file[1] !== 0x4b) throw new UnusableTemplateError('no-word-file')
  const parts = unpacked(file)
  const bytes = (path: string) => {
    const part = parts.get(path)
    if (!part) throw new UnusableTemplateError('damaged')
    return part
  }
  const read = new Map<string, XmlElement>()
  return {
    bytes,
    has: (path) => parts.has(path),
    xml(path) {
      const found = read.get(path) ?? readXml(bytes(path))
      read.set(path, found)
      return found
    },
    paths: () => [...parts.keys()],
  }
}

/** By what comes out: what a zip says of its sizes may be a lie. */
function unpacked(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let [bytes, begun] = [0, 0]
  const unzip = new Unzip((entry) => {
    begun += 1
    if (begun > most.parts) throw new UnusableTemplateError('unpacks-too-large')
    const chunks: Uint8Array[] = []
    entry.ondata = (error, chunk, isLast) => {
      // What is thrown here comes back as an error, once.
      if (error) throw error
      bytes += chunk.length
      if (bytes > most.bytes) throw new UnusableTemplateError('unpacks-too-large')
      chunks.push(chunk)
      if (isLast) parts.set(entry.name.replace(/^\//, ''), joined(chunks))
    }
    if (!entry.name.endsWith('/')) entry.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < file.length; at += bite)
      unzip.push(file.subarray(at, at + bite), at + bite >= file.length)
  } catch (error) {
    throw error instanceof UnusableTemplateError ? error : new UnusableTemplateError('damaged')
  }
  return parts
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
