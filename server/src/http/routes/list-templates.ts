import { listTemplates } from '@praatplaat/model/templates'
import type { TemplateListing } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { requestLocale } from '../request-locale.ts'

/** `GET /api/templates`: what a canvas can start from, in the reader's language. */
export function listTemplatesRoute(app: Hono): void {
  app.get('/api/templates', (c) => {
    c.header('Vary', 'Accept-Language')
    return c.json([...listTemplates(requestLocale(c))] satisfies TemplateListing)
  })
}
