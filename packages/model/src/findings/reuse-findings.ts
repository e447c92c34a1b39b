import { sameJson } from '../restore/same-json.ts'
import type { Finding } from './finding.ts'

/**
 * The findings as they are now, in which those that say the same as before are the same objects, and the list itself
 * too when nothing changed [FN6]: a view that compares by identity draws only what is new.
 */
export function reuseFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.id, finding]))
  const reused = after.map((finding) => {
    const earlier = known.get(finding.id)
    return earlier && (earlier === finding || sameJson(earlier, finding)) ? earlier : finding
  })
  const same = reused.length === before.length && reused.every((finding, at) => finding === before[at])
  return same ? before : reused
}
