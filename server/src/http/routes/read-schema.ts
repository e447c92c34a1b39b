import schema from '@praatplaat/model/schema' with { type: 'json' }
import type { Hono } from 'hono'

const path = '/api/praatplaat.schema.json'

/** Where a praatplaat.json finds what it may hold, as a `Link` header (RFC 8288). */
export const schemaLink = `<${path}>; rel="describedby"; type="application/schema+json"`

/** `GET /api/praatplaat.schema.json`: what a praatplaat.json may hold, as a JSON Schema. For everybody. */
export function readSchemaRoute(app: Hono): void {
  app.get(path, (c) => c.body(JSON.stringify(schema), 200, { 'Content-Type': 'application/schema+json' }))
}
