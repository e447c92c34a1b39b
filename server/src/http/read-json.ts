import type { Context } from 'hono'
import * as v from 'valibot'
import { Problem, type RequestFault } from './problem.ts'
import { readBody } from './read-body.ts'

/** Deeper nesting than any canvas has; what goes on for ever would use up the stack of whoever walks through it. */
const deepest = 100

/**
 * Reads a JSON body and checks its shape.
 *
 * @throws {Problem} 400, 413 or 422 with the faults by field.
 */
export async function readJson<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const json = parse((await readBody(c)).toString('utf8'))
  const checked = v.safeParse(schema, json, { abortPipeEarly: true })
  if (!checked.success) throw new Problem('invalid-request', { errors: checked.issues.map(faultOf) })
  return checked.output
}

function parse(text: string): unknown {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Problem('not-json')
  }
  if (isDeeperThan(json, deepest)) throw new Problem('not-json')
  return json
}

function isDeeperThan(json: unknown, levels: number): boolean {
  if (typeof json !== 'object' || json === null) return false
  return levels === 0 || Object.values(json).some((value) => isDeeperThan(value, levels - 1))
}

function faultOf(issue: v.BaseIssue<unknown>): RequestFault {
  const path = v.getDotPath(issue) ?? ''
  if (issue.type === 'strict_object') {
    const missing = issue.input === undefined || issue.expected !== 'never'
    return { path, code: missing ? 'missing' : 'unknown-field' }
  }
  return { path, code: issue.input === undefined ? 'missing' : codeOf(issue) }
}

/** The schemas give their own codes as messages; valibot's own sentences are no codes. */
function codeOf({ message }: v.BaseIssue<unknown>): string {
  return /^[a-z-]+$/.test(message) ? message : 'wrong-type'
}
