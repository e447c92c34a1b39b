import type { Context } from 'hono'
import { Problem } from './problem.ts'
import type { RouteContext } from './route-context.ts'

/** Tables are counted and not workshops, for it is they that take room on the disk. @throws {Problem} 429. */
export async function countTables(c: Context, context: RouteContext, tables: number): Promise<void> {
  if (tables === 0) return
  const retryAfterSeconds = await context.tablesPerAddress.count(context.addressOf(c), tables)
  if (retryAfterSeconds > 0) throw new Problem('too-many-requests', { retryAfterSeconds })
}
