import type { Canvas } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'
import { useSession, useSignal } from '../session/session-context.tsx'
import type { Signal } from '../session/signal.ts'
import { findingsDoor, useFindingsDoor } from './findings-door.ts'
import { findingsSignal } from './findings-signal.ts'

const known = new WeakMap<Signal<Canvas>, Signal<readonly Finding[] | null>>()

/** What there is to talk over on this canvas, those set aside included; `null` until it is known. */
export function useFindings(): readonly Finding[] | null {
  const { canvas } = useSession()
  useFindingsDoor()
  return useSignal(findingsOn(canvas))
}

function findingsOn(canvas: Signal<Canvas>): Signal<readonly Finding[] | null> {
  const before = known.get(canvas)
  if (before) return before
  const findings = findingsSignal(canvas, findingsDoor)
  known.set(canvas, findings)
  return findings
}
