import { say } from '@praatplaat/model'
import { FutureSchemaError } from '@praatplaat/model/document'
import { problemMediaType, problemType, type ProblemBody } from '@praatplaat/protocol'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import { StorageUnavailableError, CanvasGoneError } from '../storage/storage-error.ts'
import { Problem } from './problem.ts'
import { problemWords } from './problem-words.ts'
import { requestLocale } from './request-locale.ts'

/** Turns whatever a route threw into a problem; what was not foreseen is noted down and tells nothing. */
export function answerProblem(error: unknown, c: Context, logger: Logger): Response {
  const problem = asProblem(error)
  // The latter is for the operator as well: this server has to be brought up to date.
  if (problem.status >= 500 || problem.id === 'canvas-too-new')
    logger.error({ error, method: c.req.method }, 'a request failed')

  const locale = requestLocale(c)
  const words = problemWords[problem.id]
  const body: ProblemBody = {
    type: problemType(problem.id),
    title: say(words.title, locale),
    status: problem.status,
    detail: say(words.detail, locale),
    ...(problem.errors && { errors: [...problem.errors] }),
  }
  c.header('Content-Language', locale)
  c.header('Cache-Control', 'no-store')
  if (problem.retryAfterSeconds !== undefined) c.header('Retry-After', String(problem.retryAfterSeconds))
  if (problem.status === 401) c.header('WWW-Authenticate', 'Bearer')
  // The rest of what is too large is not read: the connection ends here.
  if (problem.status === 413) c.header('Connection', 'close')
  return c.body(JSON.stringify(body), problem.status, { 'Content-Type': problemMediaType })
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof CanvasGoneError) return new Problem('canvas-not-found')
  if (error instanceof StorageUnavailableError) return new Problem('storage-not-available')
  if (error instanceof FutureSchemaError) return new Problem('canvas-too-new')
  return new Problem('unexpected')
}
