/** What of an error gets into the log. */
export interface DescribedError {
  readonly type: string
  readonly code?: string
  readonly message?: string
  /** Where it happened, the innermost call first. */
  readonly at: readonly string[]
}

/** Ids of ours, such as `storage-not-available`; `EPIPE` and its like; `SQLITE_FULL` and its like. Not Node's `ERR_…`. */
const isKnown = /^([a-z]+(-[a-z]+)*|E[A-Z0-9]+|SQLITE_\w+)$/

/**
 * Describes an error for the log without what a message may quote: the parser of JSON, for one,
 * puts what it cannot read into its message, and that is what somebody wrote. Only messages of
 * our own errors, which carry an `id`, of the system and of SQLite are known to hold none of it.
 * Other properties are left out, for the same reason.
 */
export function describeError(error: unknown): DescribedError | string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : typeof error
  const { id, code } = error as { readonly id?: unknown; readonly code?: unknown }
  const known = [id, code].find((name) => typeof name === 'string' && isKnown.test(name))
  return {
    type: error.constructor.name,
    ...(typeof known === 'string' && { code: known, message: error.message }),
    at: framesOf(error),
  }
}

/** The stack without its beginning, which is the message once more. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length)
  return frames.split('\n').flatMap((line) => /^ {4}at (.*)$/.exec(line)?.slice(1) ?? [])
}
