import type { Hono } from 'hono'
import type { CanvasStorage } from '../../storage/canvas-storage.ts'
import type { Metrics } from '../../watch/metrics.ts'

/** How long storage may take to answer before the server is not ready, in milliseconds. */
const patience = 2_000

/** How long an answer of storage holds, in milliseconds: a check writes to the disk, and anybody may ask for one. */
const freshness = 1_000

/** `/healthz`: the process lives. `/readyz`: it can do its work. `/metrics`: how it goes, for Prometheus. */
export function watchRoutes(app: Hono, storage: CanvasStorage, metrics: Metrics): void {
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

  app.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.mediaType }))
}
