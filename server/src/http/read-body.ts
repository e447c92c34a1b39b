import type { Context } from 'hono'
import { Problem } from './problem.ts'

/** The largest body that is read, in bytes. */
const mostBodyBytes = 5 * 1024 * 1024

/**
 * A body up to this size is received to its end and thrown away, because a browser that is cut
 * off while it sends shows a network error instead of the answer.
 */
const mostReceivedBytes = 64 * 1024 * 1024

/**
 * Reads a body. What is too large is refused without ever being held whole, by what comes in: the length that is told
 * in a header may be wrong or missing.
 *
 * @throws {Problem} 413.
 */
export async function readBody(c: Context): Promise<Buffer> {
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
  return Buffer.concat(chunks)
}
