import type { Version } from '@praatplaat/protocol'
import { calendarDay } from '../agreements/due-date.ts'
import type { Visit } from './visit-desk.ts'

/** Something that the canvas of now can be compared with. */
export type Moment =
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'version'; readonly version: Version }

/** What is chosen on the time line: the visit before, or a version by its id. */
export type Chosen = 'visit' | { readonly versionId: string }

/** The versions of one day where the reader is, newest first. */
export interface VersionDay {
  /** As `YYYY-MM-DD`. */
  readonly day: string
  readonly versions: readonly Version[]
}

/** Versions by the day on which they were made, the latest day first. @param versions newest first. */
export function versionDays(versions: readonly Version[]): readonly VersionDay[] {
  const byDay = new Map<string, Version[]>()
  for (const version of versions) {
    const day = calendarDay(new Date(version.createdAt))
    byDay.set(day, [...(byDay.get(day) ?? []), version])
  }
  return [...byDay].map(([day, made]) => ({ day, versions: made }))
}

/** The last version of before a moment; `null` when there is none. @param versions newest first. */
export function versionBefore(versions: readonly Version[], at: number): Version | null {
  return versions.find(({ createdAt }) => Date.parse(createdAt) <= at) ?? null
}
