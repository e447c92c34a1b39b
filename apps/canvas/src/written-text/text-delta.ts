/**
 * What happened to a text, told from its start: keep so many characters, insert these, delete
 * so many; the rest stays. The shape of Yjs's deltas, in UTF-16 units as the browser counts.
 */
export type TextDelta = readonly TextStep[]

interface TextStep {
  readonly retain?: number | undefined
  readonly insert?: unknown
  readonly delete?: number | undefined
}

/** Which side of a text that someone inserts at exactly a position that position ends up on. */
type Side = 'before' | 'after'

/** Where a position in a text is after the text changed. In a part that was deleted, that is where the part was. */
export function positionAfter(delta: TextDelta, position: number, side: Side): number {
  let at = 0
  let moved = position
  for (const step of delta) {
    if (at > position) break
    if (step.retain !== undefined) at += step.retain
    else if (step.delete !== undefined) {
      moved -= Math.min(step.delete, Math.max(0, position - at))
      at += step.delete
    } else if (at < position || side === 'after') moved += insertedLength(step)
  }
  return moved
}

export function insertedLength({ insert }: TextStep): number {
  return typeof insert === 'string' ? insert.length : 0
}

/** Where the last change of a delta ends, in the text after it; where the caret belongs after an undo. */
export function endOfChange(delta: TextDelta): number {
  let now = 0
  let end = 0
  for (const step of delta) {
    now += step.retain ?? insertedLength(step)
    if (step.retain === undefined) end = now
  }
  return end
}
