import { canvasFromFile, canvasToFile, type Canvas } from '@praatplaat/model'
import { useDeferredValue, useMemo } from 'react'
import { useCanvas } from '../session/session-context.tsx'
import { countChanges, tellChanges, useChangeWords, type ToldPhase } from './tell-changes.ts'

export interface ChangesSince {
  /** The canvas as it is now, or was a moment ago: who edits does not wait for what is told of it. */
  readonly now: Canvas
  readonly told: readonly ToldPhase[]
  readonly count: number
}

/** What has changed on the open canvas since it read like this; nothing while that is not known. */
export function useChangesSince(then: Canvas | null): ChangesSince {
  const live = useDeferredValue(useCanvas(whole))
  // As a version of it would read: what a file has no place for, as a reference to what is gone, is no difference.
  const now = useMemo(() => canvasFromFile(canvasToFile(live)), [live])
  const words = useChangeWords()
  const told = useMemo(() => (then ? tellChanges(words, then, now) : []), [words, then, now])
  return { now, told, count: countChanges(told) }
}

function whole(canvas: Canvas): Canvas {
  return canvas
}
