import { say, type Canvas, type Locale } from '@praatplaat/model'
import type { Context } from 'hono'
import { Problem } from './problem.ts'

/** A role that was asked for. */
interface AskedRole {
  readonly id: string
  readonly label: string
}

/** The role in `?role=`; `null` when none was asked for. @throws {Problem} when it is not on the canvas. */
export function askedRole(c: Context, canvas: Canvas, locale: Locale): AskedRole | null {
  const id = c.req.query('role')
  if (id === undefined) return null
  const role = canvas.roles[id]
  if (!role) throw new Problem('invalid-request', { errors: [{ path: 'role', code: 'unknown-reference' }] })
  return { id, label: say(role.label, locale) }
}
