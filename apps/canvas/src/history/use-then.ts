import type { Canvas } from '@praatplaat/model'
import type { Version } from '@praatplaat/protocol'
import { useEffect, useEffectEvent, useState } from 'react'
import { readVersion } from '../api/versions.ts'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { versionBefore, type Moment } from './moments.ts'
import { useAsker } from './use-asker.ts'

/** The canvas at a moment, on its way. `version` is the one that holds it, when it is not on this device. */
export type Then =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly canvas: Canvas; readonly version: Version | null }
  | { readonly state: 'failed'; readonly problem: unknown; readonly again: () => void }
  /** Nothing is known of that moment but when it was. */
  | { readonly state: 'unknown' }

/** Versions never change, so one that came once is not asked for again. */
const held = new WeakMap<Session, Map<string, Canvas>>()
const mostHeld = 10

/** The canvas as it was at a moment. @param versions newest first; `null` before they have come. */
export function useThen(moment: Moment, versions: readonly Version[] | null): Then {
  const session = useSession()
  const asker = useAsker()
  const [asked, setAsked] = useState(0)
  const [failure, setFailure] = useState<{ readonly versionId: string; readonly problem: unknown } | null>(
    null,
  )
  const [, setArrived] = useState(0)
  const here = held.get(session) ?? new Map<string, Canvas>()
  held.set(session, here)

  const onDevice = moment.kind === 'visit' ? moment.visit.canvas : null
  const version = moment.kind === 'version' ? moment.version : versionBefore(versions ?? [], moment.visit.at)
  const wanted = onDevice === null && version !== null && !here.has(version.id) ? version.id : null

  const load = useEffectEvent((versionId: string, signal: AbortSignal) =>
    readVersion(asker, versionId, signal).then(
      (canvas) => {
        here.set(versionId, canvas)
        for (const oldest of [...here.keys()].slice(0, -mostHeld)) here.delete(oldest)
        if (!signal.aborted) setArrived((count) => count + 1)
      },
      (problem: unknown) => signal.aborted || setFailure({ versionId, problem }),
    ),
  )
  useEffect(() => {
    if (wanted === null) return undefined
    const leaving = new AbortController()
    void load(wanted, leaving.signal)
    return () => leaving.abort()
  }, [wanted, asked])

  if (onDevice) return { state: 'here', canvas: onDevice, version: null }
  if (version === null) return { state: versions === null ? 'loading' : 'unknown' }
  const canvas = here.get(version.id)
  if (canvas) return { state: 'here', canvas, version }
  if (failure?.versionId === version.id) {
    const again = () => {
      setFailure(null)
      setAsked((count) => count + 1)
    }
    return { state: 'failed', problem: failure.problem, again }
  }
  return { state: 'loading' }
}
