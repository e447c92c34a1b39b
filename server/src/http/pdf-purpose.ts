import { posterSizes, type PdfPurpose } from '@praatplaat/export/pdf'
import { Problem } from './problem.ts'

/** What a PDF is for, as its address asks: `?for=poster&size=a3`, `?for=table&size=a0`. */
export function pdfPurpose(asked: (name: string) => string | undefined): PdfPurpose {
  const size = asked('size') ?? 'a3'
  return {
    for: oneOf('for', ['poster', 'table'], asked('for') ?? 'poster'),
    size: oneOf('size', posterSizes, size),
  }
}

/** @throws {Problem} `invalid-request`, with what can be asked. */
function oneOf<T extends string>(path: string, known: readonly T[], asked: string): T {
  const found = known.find((name) => name === asked)
  if (found === undefined) {
    throw new Problem('invalid-request', {
      errors: [{ path, code: 'not-allowed', detail: known.join(', ') }],
    })
  }
  return found
}
