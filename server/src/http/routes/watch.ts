import type { Context, Hono } from 'hono'
import type { Metrics } from '../../watch/metrics.ts'
import type { CanvasStorage } from '../../storage/canvas-storage.ts'
import { Problem } from '../problem.ts'

/** How long storage may take to answer before the server is not ready, in milliseconds. */
const patience = 2_000

export interface WatchOptions {
  readonly storage: CanvasStorage
  readonly metrics: Metrics
  readonly mayReadMetrics: (c: Context) => boolean
}

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: how it goes, for Prometheus. */
export function watchRoutes(app: Hono, { storage, metrics, mayReadMetrics }: WatchOptions): void {
  app.get('/healthz', (c) => c.text('ok\n'))

  app.get('/readyz', async (c) => {
    const tooLong = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref())
    const answers = storage.check().then(
      () => true,
      () => false,
    )
    return (await Promise.race([answers, tooLong]))
      ? c.text('ready\n')
      : c.text('storage does not answer\n', 503)
  })

  app.get('/metrics', async (c) => {
    if (!mayReadMetrics(c)) throw new Problem('not-found')
    return c.body(await metrics.text(), 200, {
      'Content-Type': metrics.mediaType,
      'Cache-Control': 'no-store',
    })
  })
}
