/** A server's refusal (RFC 9457), or the lack of an answer. `type` is stable; the texts are in the reader's language. */
export class Problem extends Error {
  readonly type: string
  readonly status: number
  readonly detail: string
  readonly errors: readonly FieldError[]

  constructor(type: string, status: number, title: string, detail = '', errors: readonly FieldError[] = []) {
    super(title)
    this.type = type
    this.status = status
    this.detail = detail
    this.errors = errors
  }
}

/** What is wrong with one field of what was sent. */
export interface FieldError {
  readonly path: string
  readonly code: string
  readonly detail?: string
}
