import type { Context, MiddlewareHandler } from 'hono'

/** A host as it may stand in a policy; anything else in a Host header is left out of it. */
const hostPattern = /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:]+\](:\d{1,5})?$/

/**
 * Nothing comes from anywhere else, and nothing inline runs. `connect-src` names the WebSocket
 * addresses too, because not every browser in use counts them as `'self'`.
 */
export function contentSecurityPolicy(host: string | undefined): string {
  const sockets = host !== undefined && hostPattern.test(host) ? ` ws://${host} wss://${host}` : ''
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Headers for every answer. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  headers.set('Content-Security-Policy', contentSecurityPolicy(c.req.header('host')))
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  // Over plain http on a LAN address a browser ignores it, and complains about it on every page.
  if (isSecure(c)) headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
}

/** Whether the browser sees this as a secure context: https, behind a proxy too, or this very device. */
function isSecure(c: Context): boolean {
  const { protocol, hostname } = new URL(c.req.url)
  const outside = c.req.header('x-forwarded-proto') ?? protocol.slice(0, -1)
  return outside === 'https' || hostname === 'localhost' || hostname === '127.0.0.1'
}
