import type { Version } from '@praatplaat/protocol'
import { describe, expect, it } from 'vitest'
import { versionBefore, versionDays } from './moments.ts'

// By the reader's own clock: a day begins at midnight where they are.
const made = (id: string, ...[day, hour, minute]: [number, number, number]): Version => ({
  id,
  sequence: 0,
  createdAt: new Date(2027, 0, day, hour, minute).toISOString(),
  kind: 'quiet',
  name: null,
})
const versions = [made('c', 19, 0, 5), made('b', 18, 23, 55), made('a', 18, 9, 0)]

describe('versions on a time line', () => {
  it('stand by day, the latest first', () => {
    expect(versionDays(versions).map(({ day, versions: of }) => [day, of.map(({ id }) => id)])).toEqual([
      ['2027-01-19', ['c']],
      ['2027-01-18', ['b', 'a']],
    ])
    expect(versionDays([])).toEqual([])
  })
})

describe('the last version of before a moment', () => {
  const before = (...[day, hour]: [number, number]) =>
    versionBefore(versions, new Date(2027, 0, day, hour).getTime())?.id ?? null

  it('is the latest that is not after it', () => {
    expect(before(20, 0)).toBe('c')
    expect(before(18, 12)).toBe('a')
    expect(before(18, 9)).toBe('a')
  })

  it('is none when the first one came later', () => {
    expect(before(17, 0)).toBeNull()
  })
})
