import { MintKeySchema, type MintedKey } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { hashKey, makeKey } from '../../access/key.ts'
import { readJson } from '../read-json.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/**
 * `POST /api/canvases/:canvasId/keys`: one more key, to share. Links that were shared before
 * cannot be shown again, because only their hashes are kept; so sharing makes a new one.
 */
export function mintKeyRoute(app: Hono, context: RouteContext): void {
  app.post('/api/canvases/:canvasId/keys', async (c) => {
    const canvasId = c.req.param('canvasId')
    await requireCanvasAbility(context, c, canvasId, 'read')
    const { ability } = await readJson(c, MintKeySchema)
    await requireCanvasAbility(context, c, canvasId, `mint-${ability}`)

    const key = makeKey()
    await context.storage.addKey(canvasId, { hash: hashKey(key), ability })
    c.header('Cache-Control', 'no-store')
    return c.json({ ability, key } satisfies MintedKey, 201)
  })
}
