import * as Y from 'yjs'
import { contentOf, openClient } from '../wire/client.ts'
import { makeStampedEdits, readStamps } from '../wire/stamp.ts'
import type { DocumentShape, JobOf } from './job.ts'
import { waitUntil } from './wait.ts'

const patience = 60_000

/**
 * Writes a document of many small updates: writers that come after each other and each know all
 * that came before. An observer tells when the next may begin.
 */
export async function fillDocument({ origin, rooms, shape }: JobOf<'fill'>): Promise<null> {
  const room = rooms[0]!
  const doc = new Y.Doc()
  let seen = 0
  const observer = openClient(origin, room, {
    onUpdateMessage: (message) => readStamps(message, () => (seen += 1)),
  })
  await observer.synced

  for (let writer = 0; writer < shape.writers; writer += 1) {
    const client = openClient(origin, room)
    await client.synced
    doc.clientID = 1_000 + writer
    const keys = Array.from({ length: shape.each }, (_, index) => keyOf(shape, writer * shape.each + index))
    for (const edit of makeStampedEdits(doc, writer + 1, keys, client.framed)) {
      edit.stamp(writer)
      client.sendEdit(edit.message)
    }
    const written = (writer + 1) * shape.each
    if (!(await waitUntil(() => seen >= written, patience))) {
      throw new Error(`Only ${seen} of ${written} updates were passed on`)
    }
    await client.close()
  }
  await observer.close()
  return null
}

export interface OpenResult {
  /** Milliseconds from connecting to a document that holds the first state. */
  readonly synced: number
  /** How many items it held then. */
  readonly itemsAtSync: number
  /** Milliseconds until all items were there; `null` when they did not come. */
  readonly complete: number | null
}

/** Opens that document with a real `Y.Doc`, as a browser does. */
export async function openDocument({ origin, rooms, shape }: JobOf<'open'>): Promise<OpenResult> {
  const doc = new Y.Doc()
  const notes = doc.getMap('notes')
  const room = rooms[0]!
  let synced: { readonly at: number; readonly items: number } | null = null
  let complete: number | null = null

  const take = (update: Uint8Array) => {
    Y.applyUpdate(doc, update)
    if (complete === null && notes.size >= shape.keys) complete = performance.now()
  }
  const began = performance.now()
  const client = openClient(origin, room, {
    onState: (state) => {
      take(state)
      synced ??= { at: performance.now(), items: notes.size }
    },
    onUpdateMessage: (message) => take(contentOf(message, client.prefixLength)),
  })
  await client.synced
  await waitUntil(() => complete !== null, patience / 2)
  await client.close()

  return {
    synced: synced!.at - began,
    itemsAtSync: synced!.items,
    complete: complete === null ? null : complete - began,
  }
}

function keyOf({ keys }: DocumentShape, index: number): string {
  return `cold-${index % keys}/at`
}
