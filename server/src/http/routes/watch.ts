import type { Hono } from 'hono'
import type { MetricsReader } from '../../watch/may-read-metrics.ts'
import type { Metrics } from '../../watch/metrics.ts'
import { bearerKey } from '../bearer-key.ts'
import { Problem } from '../problem.ts'
import type { RouteContext } from '../route-context.ts'

/** How long storage may take to answer before the server is not ready, in milliseconds. */
const patience = 2_000

/** How long an answer of storage holds, in milliseconds: a check writes to the disk, and anybody may ask for one. */
const freshness = 1_000

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

  let checked: { readonly at: number; readonly outcome: Promise<boolean> } | null = null
  const storageAnswers = () => {
    if (checked && performance.now() - checked.at < freshness) return checked.outcome
    const outcome = storage.check().then(
      () => true,
      () => false,
    )
    checked = { at: performance.now(), outcome }
    return outcome
  }

  app.get('/readyz', async (c) => {
    const tooLong = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref())
    return (await Promise.race([storageAnswers(), tooLong]))
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
