import type { Context } from 'hono'
import * as v from 'valibot'
import { Problem, type RequestFault } from './problem.ts'

/** The largest body that is read, in bytes. */
const mostBodyBytes = 5 * 1024 * 1024

/**
 * A body up to this size is received to its end and thrown away, because a browser that is cut
 * off while it sends shows a network error instead of the answer.
 */
const mostReceivedBytes = 64 * 1024 * 1024

/** Deeper nesting than any canvas has; what goes on for ever would use up the stack of whoever walks through it. */
const deepest = 100

/**
 * Reads a JSON body and checks its shape. What is too large is refused without ever being held
 * whole, by what comes in: the length that is told in a header may be wrong or missing.
 *
 * @throws {Problem} 400, 413 or 422 with the faults by field.
 */
export async function readJson<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const json = parse(await readText(c))
  const checked = v.safeParse(schema, json, { abortPipeEarly: true })
  if (!checked.success) throw new Problem('invalid-request', { errors: checked.issues.map(faultOf) })
  return checked.output
}

async function readText(c: Context): Promise<string> {
  if (Number(c.req.header('content-length') ?? 0) > mostReceivedBytes) throw new Problem('too-large')

  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of c.req.raw.body ?? []) {
    bytes += chunk.length
    if (bytes > mostReceivedBytes) break
    if (bytes > mostBodyBytes) chunks.length = 0
    else chunks.push(chunk)
  }
  if (bytes > mostBodyBytes) throw new Problem('too-large')
  return Buffer.concat(chunks).toString('utf8')
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
