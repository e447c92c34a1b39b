import type { Version, VersionKind } from '@praatplaat/protocol'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostAutomaticVersions, thinVersions } from './thin-versions.ts'

const now = new Date('2026-11-23T12:00:00Z')
const minute = 60_000
const [hour, day] = [60 * minute, 24 * 60 * minute]

/** Versions of so many milliseconds ago, in the order in which they were made. */
function versionsOf(ages: readonly number[], kind: VersionKind = 'quiet'): readonly Version[] {
  return ages
    .toSorted((a, b) => b - a)
    .map((age, sequence) => ({
      id: `${kind} ${sequence}`,
      sequence,
      createdAt: new Date(now.getTime() - age).toISOString(),
      kind,
      name: kind === 'named' ? 'x' : null,
    }))
}

function keptOf(versions: readonly Version[]): readonly Version[] {
  const gone = thinVersions(versions, now)
  return versions.filter((version) => !gone.includes(version))
}

const agesOf = (versions: readonly Version[]) =>
  versions.map(({ createdAt }) => now.getTime() - Date.parse(createdAt))

test('all of the last day are kept', () => {
  const versions = versionsOf(Array.from({ length: 90 }, (_, at) => at * 15 * minute))
  expect(keptOf(versions)).toEqual(versions)
})

test('for a week the last one of each hour is kept, after that the last one of each day', () => {
  const twoDaysAgo = [2 * day + 50 * minute, 2 * day + 20 * minute, 2 * day + 5 * minute]
  expect(agesOf(keptOf(versionsOf(twoDaysAgo)))).toEqual([2 * day + 5 * minute])
  const tenDaysAgo = [10 * day + 9 * hour, 10 * day + 3 * hour, 10 * day - 3 * hour]
  expect(agesOf(keptOf(versionsOf(tenDaysAgo)))).toEqual([10 * day - 3 * hour])
})

test('named ones are kept, however old and close', () => {
  const versions = versionsOf(
    Array.from({ length: 150 }, (_, at) => 30 * day + at),
    'named',
  )
  expect(keptOf(versions)).toEqual(versions)
})

test('a burst thins itself: it does not push out what is older', () => {
  const old = versionsOf([30 * day, 20 * day, 9 * day, 3 * day])
  const burst = versionsOf(Array.from({ length: 300 }, (_, at) => at * 1_000)).map((version) => ({
    ...version,
    id: `burst ${version.id}`,
    sequence: version.sequence + 10,
  }))
  const kept = keptOf([...old, ...burst])
  expect(kept).toHaveLength(mostAutomaticVersions)
  expect(kept).toEqual(expect.arrayContaining([...old, burst.at(-1)]))
})

test('whatever there is: bounded, the newest is there, and thinning again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60 * day), { maxLength: 260 }), (ages) => {
      const versions = versionsOf(ages)
      const kept = keptOf(versions)
      expect(kept.length).toBeLessThanOrEqual(mostAutomaticVersions)
      expect(kept.at(-1)).toEqual(versions.at(-1))
      expect(thinVersions(kept, now)).toEqual([])
    }),
  )
}, 30_000)
