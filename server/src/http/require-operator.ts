import { operatorHeader } from '@praatplaat/protocol'
import type { Context } from 'hono'
import { timingSafeEqual } from 'node:crypto'
import { hashKey } from '../access/key.ts'
import { bearerKey } from './bearer-key.ts'
import { Problem } from './problem.ts'

/**
 * Lets only the operator pass, on a server that has one. Their key comes in a header of its own, or as the only key that
 * is shown. @throws {Problem} 401.
 */
export function requireOperator(c: Context, operatorKey: string | null): void {
  if (operatorKey === null) return
  const given = hashKey(c.req.header(operatorHeader) ?? bearerKey(c) ?? '')
  if (!timingSafeEqual(given, hashKey(operatorKey))) throw new Problem('operator-key-needed')
}
