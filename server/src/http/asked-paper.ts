import { readers, type ExportFormat, type Reader } from '@praatplaat/export'
import { posterSizes, type BoardSheet } from '@praatplaat/export/pdf'
import type { Context } from 'hono'
import { Problem } from './problem.ts'

/** What the address asks of a paper: who reads it, or that it is the board on a sheet. */
export interface AskedPaper {
  readonly reader: Reader
  readonly sheet: BoardSheet | null
}

const sheetKinds = ['poster', 'table'] as const

/**
 * For whom a document is asked: `?for=`, the report when it is left out. As a PDF it may be the board on a sheet as
 * well, `?for=poster` or the set of `?for=table`, with `?size=`, an A3 when that is left out.
 *
 * @throws {Problem} 422 for a reader that we do not write for, or a sheet that we do not print on.
 */
export function askedPaper(c: Context, format: ExportFormat): AskedPaper {
  const name = c.req.query('for') ?? 'report'
  const kind = format === 'pdf' ? sheetKinds.find((one) => one === name) : undefined
  if (kind) return { reader: 'report', sheet: { for: kind, size: askedSize(c) } }
  const reader = readers.find((one) => one === name)
  if (!reader) throw new Problem('invalid-request', { errors: [{ path: 'for', code: 'unknown-reader' }] })
  return { reader, sheet: null }
}

function askedSize(c: Context) {
  const name = c.req.query('size') ?? 'a3'
  const size = posterSizes.find((one) => one === name)
  if (!size) throw new Problem('invalid-request', { errors: [{ path: 'size', code: 'unknown-sheet' }] })
  return size
}
