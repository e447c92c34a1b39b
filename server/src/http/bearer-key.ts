import type { Context } from 'hono'

/** The key in `Authorization: Bearer KEY`; `null` when there is none. */
export function bearerKey(c: Context): string | null {
  const [scheme, key, ...rest] = (c.req.header('authorization') ?? '').trim().split(/\s+/)
  return scheme?.toLowerCase() === 'bearer' && key && rest.length === 0 ? key : null
}
