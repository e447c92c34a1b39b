import type { Typesetter } from '@praatplaat/export/pdf'
import { typstTypesetter } from './typst-typesetter.ts'

let kept: Typesetter | null = null

/** The typesetter of this thread: starting one takes tenths of a second, so it stays. @throws {PdfNotAvailableError} */
export function keptTypesetter(): Typesetter {
  return (kept ??= typstTypesetter())
}
