import { readers, type Reader } from '@praatplaat/export'
import type { Context } from 'hono'
import { Problem } from './problem.ts'

/**
 * For whom a document is asked: `?for=`, the report when it is left out.
 *
 * @throws {Problem} 422 for a reader that we do not write for.
 */
export function askedReader(c: Context): Reader {
  const name = c.req.query('for') ?? 'report'
  const reader = readers.find((one) => one === name)
  if (!reader) throw new Problem('invalid-request', { errors: [{ path: 'for', code: 'unknown-reader' }] })
  return reader
}
