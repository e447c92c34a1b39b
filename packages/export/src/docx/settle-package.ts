import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const contentTypes = '[Content_Types].xml'
const coreProperties = 'docProps/core.xml'

/**
 * Packs a Word file again so that the same canvas at the same moment gives the same bytes: the
 * library writes the system's clock into the properties of the document and of every part.
 * The language goes into the properties as well, where readers of the file look for it.
 */
export function settlePackage(
  file: Uint8Array,
  { now, language }: { now: Date; language: string },
): Uint8Array {
  const { [contentTypes]: kinds, [coreProperties]: properties, ...parts } = unzipSync(file)
  if (!kinds || !properties) throw new Error('What was packed is no Word file')

  const moment = now.toISOString().replace(/\.\d+Z$/, 'Z')
  const settled = strFromU8(properties)
    .replaceAll(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${moment}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
  // What kinds of parts there are comes first: some programs tell a Word file by that.
  const inOrder = { [contentTypes]: kinds, [coreProperties]: strToU8(settled), ...parts }
  // Zip files count from 1980, in local time: this is the same number in every time zone.
  return zipSync(inOrder, { level: 6, mtime: new Date(1980, 0, 1) })
}
