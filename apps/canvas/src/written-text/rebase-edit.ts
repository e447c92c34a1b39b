import type { Splice } from '@praatplaat/model/document'
import { insertedLength, positionAfter, type TextDelta } from './text-delta.ts'

/** A replacement that waits until it can be written: others may meanwhile have typed inside what it removes. */
interface PendingEdit {
  readonly at: number
  readonly insert: string
  /** What it removes, in order. */
  readonly removals: readonly Span[]
}

/** From `from` up to but not including `to`. */
interface Span {
  readonly from: number
  readonly to: number
}

export function pendingEdit({ at, remove, insert }: Splice): PendingEdit {
  return { at, insert, removals: remove > 0 ? [{ from: at, to: at + remove }] : [] }
}

/**
 * The same edit on the text as others have made it meanwhile. It still removes only the letters
 * that it meant to, never what somebody typed in between them, so nobody's words are lost.
 */
export function rebaseEdit({ at, insert, removals }: PendingEdit, delta: TextDelta): PendingEdit {
  return {
    at: positionAfter(delta, at, 'before'),
    insert,
    removals: removals.flatMap((span) => whatIsLeft(span, delta)),
  }
}

/** The splices that do the edit, to be done one after the other. They run from back to front, so none shifts the next. */
export function splicesOf({ at, insert, removals }: PendingEdit): readonly Splice[] {
  const first = removals[0]
  if (insert === '' || first?.from === at) {
    return removals
      .map((span) => ({ at: span.from, remove: span.to - span.from, insert: span === first ? insert : '' }))
      .toReversed()
  }
  return [...splicesOf({ at, insert: '', removals }), { at, remove: 0, insert }]
}

/** The parts of a span that a change left standing, at their new places. */
function whatIsLeft({ from, to }: Span, delta: TextDelta): readonly Span[] {
  const left: Span[] = []
  let at = 0
  let now = 0
  for (const step of [...delta, { retain: Math.max(0, to) }]) {
    if (step.retain !== undefined) {
      const start = Math.max(from, at)
      const end = Math.min(to, at + step.retain)
      if (start < end) left.push({ from: now + start - at, to: now + end - at })
      at += step.retain
      now += step.retain
    } else if (step.delete !== undefined) at += step.delete
    else now += insertedLength(step)
  }
  return left
}
