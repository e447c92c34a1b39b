import type { Version } from '@praatplaat/protocol'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { listVersions } from '../api/versions.ts'
import { useSession, useSignal } from '../session/session-context.tsx'
import { useAsker } from './use-asker.ts'

export interface VersionList {
  /** Newest first; `null` before they have come for the first time. */
  readonly versions: readonly Version[] | null
  /** Why the list could not be brought up to date last. */
  readonly problem: unknown
  /** Brings the list up to date. */
  readonly refresh: () => void
}

/** How often is asked whether there are new versions, in milliseconds: they come by themselves, and others make them too. */
const askedEvery = 15_000

/** The versions of the open canvas, kept up to date while they are looked at. */
export function useVersions(): VersionList {
  const asker = useAsker()
  const { saved, notice } = useSession()
  const connected = useSignal(saved) === 'saved'
  const told = useSignal(notice)
  const [asked, setAsked] = useState(0)
  const [list, setList] = useState<Omit<VersionList, 'refresh'>>({ versions: null, problem: null })
  const refresh = useCallback(() => setAsked((count) => count + 1), [])

  const load = useEffectEvent((signal: AbortSignal) =>
    listVersions(asker, signal).then(
      (versions) => signal.aborted || setList({ versions, problem: null }),
      (problem: unknown) => signal.aborted || setList((before) => ({ ...before, problem })),
    ),
  )
  // Also when the connection is back, and when the server has something to say: somebody may have restored a version.
  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [asked, connected, told])
  useEffect(() => {
    const timer = setInterval(() => document.hidden || refresh(), askedEvery)
    return () => clearInterval(timer)
  }, [refresh])

  return { ...list, refresh }
}
