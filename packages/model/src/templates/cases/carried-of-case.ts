import type { Carried } from '../../record.ts'
import { say, type Locale } from '../../words.ts'
import type { WorkedCase } from './worked-case.ts'

/**
 * What a worked case knows and a canvas has no fields for: who sat at the table, and what was
 * changed later. It travels in the file under these pointers.
 */
export function carriedOfCase(workedCase: WorkedCase, locale: Locale): Carried {
  return {
    '/canvas/fictional': workedCase.fictional,
    '/canvas/seats': workedCase.seats,
    ...(workedCase.reviewedOn === null ? {} : { '/canvas/reviewedOn': workedCase.reviewedOn }),
    '/changes': workedCase.changes.map((change, index) => ({
      id: `C${index + 1}`,
      ...change,
      text: say(change.text, locale),
    })),
  }
}
