import type { ProblemBody } from '@praatplaat/protocol'

type Faults = NonNullable<ProblemBody['errors']>

/** A server's refusal (RFC 9457), or the lack of an answer. `type` is stable; the texts are in the reader's language. */
export class Problem extends Error {
  readonly type: string
  readonly status: number
  readonly detail: string
  readonly errors: Readonly<Faults>

  constructor(type: string, status: number, title: string, detail = '', errors: Readonly<Faults> = []) {
    super(title)
    this.type = type
    this.status = status
    this.detail = detail
    this.errors = errors
  }
}
