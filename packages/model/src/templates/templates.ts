import type { CanvasFile } from '../interchange/canvas-file.ts'
import { say, type Locale } from '../words.ts'
import { blankCanvas, praatplaat } from './blank-canvas.ts'
import { canvasOfCase } from './cases/canvas-of-case.ts'
import { isoleerderRotterdam } from './cases/isoleerder-rotterdam/isoleerder-rotterdam.ts'
import { zorgassistentRegio } from './cases/zorgassistent-regio/zorgassistent-regio.ts'

/** A template as one chooses it, in the reader's language. */
export interface TemplateSummary {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly locale: Locale
}

const workedCases = [isoleerderRotterdam, zorgassistentRegio]

/** The templates that a canvas can begin with, the empty one first. */
export function listTemplates(locale: Locale): readonly TemplateSummary[] {
  return [praatplaat, ...workedCases].map(({ id, title, summary }) => ({
    id,
    title: say(title, locale),
    summary: say(summary, locale),
    locale,
  }))
}

/**
 * The canvas that a template begins with, as a file; `null` when there is no such
 * template. The same question always has the same answer.
 *
 * What the group of a worked case wrote is in `locale`, as one plain string: it is theirs.
 * The vocabulary, phases and roles, stays in every language, for every reader.
 */
export function instantiateTemplate(id: string, locale: Locale): CanvasFile | null {
  if (id === praatplaat.id) return blankCanvas(locale)
  const workedCase = workedCases.find((candidate) => candidate.id === id)
  return workedCase ? canvasOfCase(workedCase, locale) : null
}
