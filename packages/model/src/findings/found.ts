import { findingId } from '../ids.ts'
import type { Finding, FindingCode, FindingFacts, FindingPlace } from './finding.ts'

/**
 * Makes a finding.
 *
 * @param subject what it is about, and what would make it another finding when it changes [FN3]; at most three ids.
 */
export function found(
  code: FindingCode,
  place: FindingPlace,
  subject: readonly string[],
  facts: FindingFacts,
): Finding {
  const joined = subject.join('.')
  return { id: findingId(code, joined), code, subject: joined, place, dismissed: null, facts }
}

/** A day as part of a subject. */
export function dayMark(day: string | null): string {
  return day === null ? 'no-day' : day.replaceAll('-', '')
}

/** Ids, in whatever order, as part of a subject: short, and another one for other ids (FNV-1a, 32 bits). */
export function idsMark(ids: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const unit of ids.toSorted().join(' ')) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}
