import type { Words } from './words.ts'

/**
 * The words as a group typed them: one plain string over what a template brought in every language. Who only
 * confirms what they read in their own language has rewritten nothing, and the other languages stay [PH4].
 *
 * @returns `undefined`, "as it was", when nothing was rewritten or asked for.
 */
export function rewrittenWords(held: Words, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const known = typeof held === 'string' ? [held] : Object.values(held)
  return known.includes(typed) ? undefined : typed
}
