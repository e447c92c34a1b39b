import type { Subprotocol } from '@praatplaat/protocol'
import type * as Y from 'yjs'
import type { SeededRandom } from './seeded-random.ts'
import { connectTestClient, type TestClient } from './test-client.ts'

/** A client that works and keeps the account of what it was told is saved. */
export interface DiligentClient {
  readonly client: TestClient
  /** Sets, changes or deletes something of its own. */
  readonly edit: () => void
  /** Asks whether everything up to now is saved. Asks nothing while it is not connected and in step. */
  readonly ask: () => void
  readonly edits: () => number
  /** How many of the edits it was told are saved. */
  readonly acknowledged: () => number
  /** What it was told is saved and a document does not have, nor what it made of that later. */
  readonly lostFrom: (doc: Y.Doc) => readonly string[]
}

interface Edit {
  readonly key: string
  /** `null`: deleted. */
  readonly value: number | null
}

export interface DiligentOptions {
  readonly origin: string
  readonly canvasId: string
  readonly key: string
  readonly subprotocol: Subprotocol
  /** Unique at the canvas: everything it does is under this name, so that nobody else can undo it. */
  readonly name: string
  readonly random: SeededRandom
}

export const workOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('work')
export const talkOf = (doc: Y.Doc): Y.Text => doc.getText('talk')

export function connectDiligentClient(options: DiligentOptions): DiligentClient {
  const { name, random } = options
  const client = connectTestClient(options.origin, options.canvasId, options.key, options.subprotocol)
  const { doc, provider } = client
  const done: Edit[] = []
  /** By number of the barrier, how many edits came before it. */
  const before: number[] = []

  const word = (edit: number) => `[${name} ${edit}]`
  const acknowledged = () => Math.max(0, ...client.saved.slice(-1).map((n) => before[n]!))

  return {
    client,
    edit() {
      const number = done.length
      const deletes = number > 5 && random.chance(0.2)
      const key = `${name} ${random.chance(0.3) ? random.below(number + 1) : number}`
      doc.transact(() => {
        if (deletes) workOf(doc).delete(key)
        else workOf(doc).set(key, number)
        // Between others' words, and never within one.
        if (random.chance(0.3)) talkOf(doc).insert(random.chance(0.5) ? 0 : talkOf(doc).length, word(number))
      })
      done.push({ key, value: deletes ? null : number })
    },
    ask() {
      if (!provider.synced) return
      before.push(done.length)
      client.barrier(before.length - 1)
    },
    edits: () => done.length,
    acknowledged,
    lostFrom(found) {
      const promised = new Map<string, number | null>()
      for (const { key, value } of done.slice(0, acknowledged())) promised.set(key, value)
      const later = done.slice(acknowledged())
      return [...promised].flatMap(([key, value]) => {
        const held = (workOf(found).get(key) ?? null) as number | null
        const explained = held === value || later.some((edit) => edit.key === key && edit.value === held)
        return explained ? [] : [`${key}: ${value} was saved, ${held} is there`]
      })
    },
  }
}
