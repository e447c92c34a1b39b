import { isObject } from '../device/device-store.ts'

/** How a canvas was at a moment at which the reader looked at it. */
export interface Seen {
  /** In milliseconds since 1970. */
  readonly at: number
  /** The canvas as JSON of a praatplaat.json; `null` where only the moment is kept. */
  readonly file: unknown
}

/** What this device keeps of the visits to a canvas. */
export interface KeptVisits {
  /** As it was when the reader looked last, up to now. */
  readonly latest: Seen
  /** As it was at the end of the visit before this one; `null` on the first. */
  readonly before: Seen | null
}

/** Who stays away for so long, in milliseconds, makes another visit: longer than a break, shorter than a morning. */
export const visitEndsAfter = 60 * 60 * 1000

/**
 * What there was at the end of the visit before, for who looks at the canvas now, and whether this is where a new
 * visit begins. Who comes back sooner is still on the same visit.
 */
export function arrive(
  kept: KeptVisits | null,
  now: number,
): { readonly before: Seen | null; readonly isNew: boolean } {
  if (kept === null) return { before: null, isNew: false }
  const isNew = now - kept.latest.at >= visitEndsAfter
  return { before: isNew ? kept.latest : kept.before, isNew }
}

/** Sound visits of whatever was stored; `null` when it is none of ours. */
export function visitsFrom(stored: unknown): KeptVisits | null {
  if (!isObject(stored)) return null
  const [latest, before] = [seenFrom(stored['latest']), seenFrom(stored['before'])]
  return latest && { latest, before }
}

function seenFrom(stored: unknown): Seen | null {
  if (!isObject(stored) || typeof stored['at'] !== 'number') return null
  return { at: stored['at'], file: stored['file'] ?? null }
}
