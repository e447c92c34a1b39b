import * as v from 'valibot'
import type * as Y from 'yjs'
import { isJson } from '../json.ts'
import { messageOf } from '../workshop/run-workshop.ts'
import { Message } from '../workshop/workshop.ts'

/**
 * What the facilitator says to one table lies beside its canvas, in the canvas's own document: that is what only those
 * at this table read. It is no part of the canvas, of its file or of its versions [WS8].
 */
function spokenIn(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('meeting')
}

const key = 'message'

/** Says something to this table alone; an empty message takes it back. */
export function sayToTable(doc: Y.Doc, text: string, now: number): void {
  const message = messageOf(text, now)
  if (message === null) spokenIn(doc).delete(key)
  else spokenIn(doc).set(key, message)
}

/** What was said to this table last. */
export function saidToTable(doc: Y.Doc): Message | null {
  const held = spokenIn(doc).get(key)
  const checked = isJson(held) ? v.safeParse(Message, held) : null
  return checked?.success ? checked.output : null
}

/** Follows what is said to this table. */
export function followSaid(doc: Y.Doc): {
  readonly current: () => Message | null
  readonly subscribe: (listener: () => void) => () => void
} {
  const spoken = spokenIn(doc)
  let said = saidToTable(doc)
  spoken.observe(() => void (said = saidToTable(doc)))
  return {
    current: () => said,
    subscribe: (listener) => {
      spoken.observe(listener)
      return () => spoken.unobserve(listener)
    },
  }
}
