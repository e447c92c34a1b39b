import { carryOn } from './carry-on.mjs'
import { findOnPath } from './find-on-path.mjs'
import { installSystemPackages } from './install-system-packages.mjs'
import { say } from './say.mjs'

/** Sees to it that exported documents can be opened by a program that isn't ours: LibreOffice and poppler. */
export async function installDocumentTools() {
  const packages = [
    ...(findOnPath(['soffice']) ? [] : ['libreoffice-writer-nogui', 'fonts-liberation']),
    ...(findOnPath(['pdftotext']) ? [] : ['poppler-utils']),
  ]
  if (packages.length === 0) return
  await carryOn(async () => {
    if (await installSystemPackages('LibreOffice and poppler, to read exported documents with', packages))
      return
    say('LibreOffice (soffice) or poppler (pdftotext) is missing and could not be installed here.')
    say('The tests that read exported documents with them will say so.')
  })
}
