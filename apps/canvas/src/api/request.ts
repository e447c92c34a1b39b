import { ProblemSchema } from '@praatplaat/protocol'
import { Problem } from './problem.ts'
import { readAnswer } from './read-answer.ts'

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly locale: string
  readonly signal?: AbortSignal
}

/**
 * Asks the server something.
 *
 * @throws {Problem} when it refuses, or cannot be reached (`type` is then `offline`, `status` 0).
 */
export async function request(
  path: string,
  { method = 'GET', key, headers: more, body, locale, signal }: RequestOptions,
): Promise<Response> {
  const headers = new Headers({ 'accept-language': locale, ...more })
  if (key) headers.set('authorization', `Bearer ${key}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const init: RequestInit = { method, headers, ...(signal && { signal }) }
  if (body !== undefined) init.body = JSON.stringify(body)

  const response = await fetch(path, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Problem('offline', 0, 'The server cannot be reached.')
  })
  if (!response.ok) throw await problemOf(response)
  return response
}

/** A refusal that is not one of ours comes from something between us and the server; of it we have only the status. */
async function problemOf(response: Response): Promise<Problem> {
  try {
    const { type, title, detail, errors } = await readAnswer(response, ProblemSchema)
    return new Problem(type, response.status, title, detail, errors)
  } catch {
    return new Problem('unexpected', response.status, response.statusText)
  }
}
