import type { Hono } from 'hono'
import type { MetricsReader } from '../../watch/may-read-metrics.ts'
import type { Metrics } from '../../watch/metrics.ts'
import { bearerKey } from '../bearer-key.ts'
import { Problem } from '../problem.ts'
import type { RouteContext } from '../route-context.ts'

/** How long storage may take to answer before the server is not ready, in milliseconds. */
const patience = 2_000

/** What proxies add to a request that they pass on. */
const forwardingHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip']

export interface WatchOptions {
  readonly metrics: Metrics
  readonly mayReadMetrics: (reader: MetricsReader) => boolean
}

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: how it goes, for Prometheus. */
export function watchRoutes(
  app: Hono,
  { storage, addressOf }: RouteContext,
  { metrics, mayReadMetrics }: WatchOptions,
): void {
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
    const forwarded = forwardingHeaders.some((name) => c.req.header(name) !== undefined)
    if (!mayReadMetrics({ key: bearerKey(c), address: addressOf(c), forwarded })) {
      throw new Problem('not-found')
    }
    return c.body(await metrics.text(), 200, {
      'Content-Type': metrics.mediaType,
      'Cache-Control': 'no-store',
    })
  })
}
