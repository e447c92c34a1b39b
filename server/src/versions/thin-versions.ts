import type { Version } from '@praatplaat/protocol'

/** How many automatic versions a canvas keeps. */
export const mostAutomaticVersions = 100

/** How many named ones; these are never thinned. */
export const mostNamedVersions = 200

const hour = 60 * 60 * 1000
const day = 24 * hour

/**
 * The automatic versions that are no longer kept: all of the last day stay, then the last one
 * of each hour for a week, then the last one of each day. Where that leaves too many, those go
 * first that lie closest behind another one: so a burst of them (someone who restores again and
 * again) thins itself, and does not push out last month.
 *
 * @param versions of one canvas, in any order.
 */
export function thinVersions(versions: readonly Version[], now: Date): readonly Version[] {
  const automatic = versions
    .filter((version) => version.kind !== 'named')
    .toSorted((a, b) => b.sequence - a.sequence)
  const taken = new Set<string>()
  const spaced = automatic.filter((version) => {
    const span = spanOf(version, now)
    if (span === null) return true
    return taken.has(span) ? false : taken.add(span)
  })
  const kept = new Set(withoutClosest(spaced, spaced.length - mostAutomaticVersions))
  return automatic.filter((version) => !kept.has(version))
}

/** The hour or day of which one version is kept; `null` where all are. In UTC: a span never moves. */
function spanOf({ createdAt }: Version, now: Date): string | null {
  const age = now.getTime() - Date.parse(createdAt)
  if (age < day) return null
  return createdAt.slice(0, age < 7 * day ? 'YYYY-MM-DDTHH'.length : 'YYYY-MM-DD'.length)
}

/** Leaves out so many, each time the one that follows soonest on the one before it. @param row newest first. */
function withoutClosest(row: readonly Version[], tooMany: number): readonly Version[] {
  const left = [...row]
  for (let gone = 0; gone < tooMany; gone += 1) {
    let closest = 1
    // The newest always stays: it is what there was just now.
    for (let at = 1; at < left.length - 1; at += 1) if (gap(left, at) < gap(left, closest)) closest = at
    left.splice(closest, 1)
  }
  return left
}

function gap(row: readonly Version[], at: number): number {
  const [here, before] = [row[at], row[at + 1]]
  return here && before ? Date.parse(here.createdAt) - Date.parse(before.createdAt) : Infinity
}
