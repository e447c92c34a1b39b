import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

const contentTypes = '[Content_Types].xml'
const coreProperties = 'docProps/core.xml'

interface Settling {
  readonly now: Date
  readonly language: string
  /** What is done to its parts before they are packed. */
  readonly dress: (parts: Readonly<Record<string, Uint8Array>>) => Readonly<Record<string, Uint8Array>>
}

/**
 * Packs a Word file again so that the same canvas at the same moment gives the same bytes: the
 * library writes the system's clock into the properties of the document and of every part.
 * The language goes into the properties as well, where readers of the file look for it.
 */
export function settlePackage(file: Uint8Array, { now, language, dress }: Settling): Uint8Array {
  const { [contentTypes]: kinds, [coreProperties]: properties, ...parts } = dress(unzipSync(file))
  if (!kinds || !properties) throw new Error('What was packed is no Word file')

  const moment = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const settled = strFromU8(properties)
    .replaceAll(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${moment}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
  // What kinds of parts there are comes first: some programs tell a Word file by that.
  const inOrder = { [contentTypes]: kinds, [coreProperties]: strToU8(settled), ...asTheyAre(parts) }
  // Zip files count from 1980, in local time: this is the same number in every time zone.
  return zipSync(inOrder, { level: 6, mtime: new Date(1980, 0, 1) })
}

/** Pictures are packed already: once more takes a tenth of a second for a board, and saves nothing. */
function asTheyAre(parts: Readonly<Record<string, Uint8Array>>): Zippable {
  const entries = Object.entries(parts).map(([path, part]) => [
    path,
    path.endsWith('.png') ? ([part, { level: 0 }] as const) : part,
  ])
  return Object.fromEntries(entries) as Zippable
}
