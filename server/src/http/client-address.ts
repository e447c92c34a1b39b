import type { IncomingMessage } from 'node:http'

/**
 * Where a request comes from. Behind a proxy that is trusted, it is what that proxy added last to
 * `X-Forwarded-For`; anything before it the client may have made up.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const own = request.socket.remoteAddress ?? 'unknown'
  if (!trustProxy) return own
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return forwarded === undefined || forwarded === '' ? own : forwarded
}
