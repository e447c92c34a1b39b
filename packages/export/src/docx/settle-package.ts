import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

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
  const parts = unzipSync(file)
  const properties = parts[coreProperties]
  if (properties === undefined) throw new Error(`A Word file without ${coreProperties}`)

  const moment = now.toISOString().replace(/\.\d+Z$/, 'Z')
  parts[coreProperties] = strToU8(
    strFromU8(properties)
      .replaceAll(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${moment}`)
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
  )
  // Zip files count from 1980, in local time: this is the same number in every time zone.
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) })
}
