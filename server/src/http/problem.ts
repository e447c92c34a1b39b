import type { ProblemName } from '@praatplaat/protocol'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** One thing that is wrong in what was sent. */
export interface RequestFault {
  readonly path: string
  readonly code: string
  readonly detail?: string
}

interface ProblemDetails {
  readonly errors?: readonly RequestFault[]
  readonly retryAfterSeconds?: number
}

const statuses: Readonly<Record<ProblemName, ContentfulStatusCode>> = {
  'no-key': 401,
  'may-not': 403,
  'canvas-not-found': 404,
  'workshop-not-found': 404,
  'version-not-found': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'unknown-format': 404,
  'nothing-dated': 409,
  'house-style-no-word-file': 422,
  'house-style-macros': 422,
  'house-style-unpacks-too-large': 422,
  'house-style-damaged': 422,
  'house-style-links-elsewhere': 422,
  'pdf-not-available': 501,
  'unknown-template': 422,
  'code-opens-nothing': 404,
  'nobody-there': 409,
  'on-hold': 409,
  'not-json': 400,
  'invalid-request': 422,
  'invalid-canvas': 422,
  'too-many-versions': 422,
  'too-large': 413,
  'too-large-together': 413,
  'too-many-requests': 429,
  'operator-key-needed': 401,
  'storage-not-available': 503,
  'canvas-too-new': 409,
  unexpected: 500,
}

/** A refusal over HTTP. Thrown by a route; the app turns it into problem+json in the reader's language. */
export class Problem extends Error {
  readonly id: ProblemName
  readonly status: ContentfulStatusCode
  readonly errors: readonly RequestFault[] | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(id: ProblemName, { errors, retryAfterSeconds }: ProblemDetails = {}) {
    super(id)
    this.id = id
    this.status = statuses[id]
    this.errors = errors
    this.retryAfterSeconds = retryAfterSeconds
  }
}
