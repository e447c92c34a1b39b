import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { CountPerAddress } from '../access/count-per-address.ts'
import type { MetricsReader } from '../watch/may-read-metrics.ts'
import type { Metrics } from '../watch/metrics.ts'
import { answerProblem } from './answer-problem.ts'
import type { AppFiles } from './app-files.ts'
import { Problem } from './problem.ts'
import type { RouteContext } from './route-context.ts'
import { changeTableRoute } from './routes/change-table.ts'
import { changeWorkshopRoute } from './routes/change-workshop.ts'
import { copyWorkshopRoute } from './routes/copy-workshop.ts'
import { createWorkshopRoute } from './routes/create-workshop.ts'
import { deleteCanvasRoute } from './routes/delete-canvas.ts'
import { deleteVersionRoute } from './routes/delete-version.ts'
import { deleteWorkshopRoute } from './routes/delete-workshop.ts'
import { exportCanvasRoute } from './routes/export-canvas.ts'
import { exportWorkshopRoute } from './routes/export-workshop.ts'
import { inviteRoute } from './routes/invite.ts'
import { joinRoute, lookBehindCodeRoute } from './routes/join.ts'
import { listTemplatesRoute } from './routes/list-templates.ts'
import { listVersionsRoute } from './routes/list-versions.ts'
import { mintKeyRoute } from './routes/mint-key.ts'
import { nameVersionRoute } from './routes/name-version.ts'
import { readCanvasRoute } from './routes/read-canvas.ts'
import { readClockRoute } from './routes/read-clock.ts'
import { readSchemaRoute } from './routes/read-schema.ts'
import { readVersionRoute } from './routes/read-version.ts'
import { readWorkshopRoute } from './routes/read-workshop.ts'
import { restoreVersionRoute } from './routes/restore-version.ts'
import { setDeleteAfterRoute } from './routes/set-delete-after.ts'
import { setDoorsRoute } from './routes/set-doors.ts'
import { watchRoutes } from './routes/watch.ts'
import { securityHeaders } from './security-headers.ts'
import { serveApp } from './serve-app.ts'

export interface HttpAppOptions {
  readonly context: RouteContext
  readonly requestsPerAddress: CountPerAddress
  readonly files: AppFiles
  readonly metrics: Metrics
  readonly mayReadMetrics: (reader: MetricsReader) => boolean
  readonly logger: Logger
}

/** Everything that is answered over HTTP: the API, the watching, and the app for all the rest. */
export function createHttpApp(options: HttpAppOptions): Hono {
  const { context, requestsPerAddress, files, metrics, mayReadMetrics, logger } = options
  const app = new Hono()
  app.use(securityHeaders)
  app.onError((error, c) => answerProblem(error, c, logger))

  app.use('/api/*', async (c, next) => {
    const retryAfterSeconds = await requestsPerAddress.count(context.addressOf(c))
    if (retryAfterSeconds > 0) throw new Problem('too-many-requests', { retryAfterSeconds })
    await next()
  })

  createWorkshopRoute(app, context)
  readWorkshopRoute(app, context)
  exportWorkshopRoute(app, context)
  readSchemaRoute(app)
  changeWorkshopRoute(app, context)
  deleteWorkshopRoute(app, context)
  changeTableRoute(app, context)
  copyWorkshopRoute(app, context)
  inviteRoute(app, context)
  setDoorsRoute(app, context)
  lookBehindCodeRoute(app, context)
  joinRoute(app, context)
  readClockRoute(app, context)
  readCanvasRoute(app, context)
  deleteCanvasRoute(app, context)
  mintKeyRoute(app, context)
  setDeleteAfterRoute(app, context)
  exportCanvasRoute(app, context)
  listVersionsRoute(app, context)
  nameVersionRoute(app, context)
  readVersionRoute(app, context)
  deleteVersionRoute(app, context)
  restoreVersionRoute(app, context)
  listTemplatesRoute(app)
  watchRoutes(app, context, { metrics, mayReadMetrics })

  app.all('/api/*', (c) => {
    const known = app.routes.some(({ path, method }) => method !== 'ALL' && matches(path, c.req.path))
    throw new Problem(known ? 'method-not-allowed' : 'not-found')
  })
  serveApp(app, files)
  app.notFound(() => {
    throw new Problem('method-not-allowed')
  })
  return app
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith(':') || part === given[index])
  )
}
