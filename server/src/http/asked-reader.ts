import { readers, type Reader } from '@praatplaat/export'
import type { Canvas } from '@praatplaat/model'
import type { Context } from 'hono'
import { Problem } from './problem.ts'

interface AskedReader {
  readonly reader: Reader
  readonly roleId?: string
}

/**
 * For whom a document is asked: `?for=`, the report when it is left out; for an employer `&role=` says which one.
 *
 * @throws {Problem} 422 for a reader that we do not write for, or a role that is not on the canvas.
 */
export function askedReader(c: Context, canvas: Canvas): AskedReader {
  const name = c.req.query('for') ?? 'report'
  const reader = readers.find((one) => one === name)
  if (!reader) throw new Problem('invalid-request', { errors: [{ path: 'for', code: 'unknown-reader' }] })
  const roleId = c.req.query('role')
  if (roleId === undefined) return { reader }
  if (!Object.hasOwn(canvas.roles, roleId))
    throw new Problem('invalid-request', { errors: [{ path: 'role', code: 'gone' }] })
  return { reader, roleId }
}
