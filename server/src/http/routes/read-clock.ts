import type { Clock } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import type { RouteContext } from '../route-context.ts'

/** `GET /api/clock`: the time here, by which every device in the room counts down to the same moment. */
export function readClockRoute(app: Hono, context: RouteContext): void {
  app.get('/api/clock', (c) => {
    c.header('Cache-Control', 'no-store')
    return c.json({ now: context.now().getTime() } satisfies Clock)
  })
}
