import type { Context, Hono } from 'hono'
import type { AppFile, AppFiles } from './app-files.ts'

/** Addresses that the app has a page for. It knows them too; here they decide between 200 and 404. */
const pageAddresses = [/^\/$/, /^\/c\/[^/]+$/, /^\/w\/[^/]+$/, /^\/j(\/[^/]*)?$/]

/**
 * Sends the app: its files, and for every other address the page that shows itself what the
 * address means. Where there is nothing at an address the page comes with a 404, and says so.
 */
export function serveApp(app: Hono, files: AppFiles): void {
  app.get('*', (c) => {
    const file = files.get(c.req.path)
    if (file && c.req.path !== '/index.html') return send(c, file, 200)

    const page = files.get('/index.html')
    if (!page) return c.text('The app has not been built. Run: npm run build\n', 503)
    return send(c, page, pageAddresses.some((pattern) => pattern.test(c.req.path)) ? 200 : 404)
  })
}

function send(c: Context, file: AppFile, status: 200 | 404): Response {
  c.header('Content-Type', file.mediaType)
  c.header('Vary', 'Accept-Encoding')
  c.header('ETag', file.etag)
  c.header('Cache-Control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (status === 200 && c.req.header('if-none-match') === file.etag) return c.body(null, 304)

  const accepted = c.req.header('accept-encoding') ?? ''
  for (const [name, content] of [
    ['br', file.br],
    ['gzip', file.gzip],
  ] as const) {
    if (!content || !new RegExp(`\\b${name}\\b(?!;q=0(\\.0*)?(,|$))`).test(accepted)) continue
    c.header('Content-Encoding', name)
    return c.body(new Uint8Array(content), status)
  }
  return c.body(new Uint8Array(file.plain), status)
}
