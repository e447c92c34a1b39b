import * as Y from 'yjs'
import { allKinds, rootMap } from '../root-maps.ts'

/** What each key of a document holds, and which write put it there. */
export type Keys = ReadonlyMap<string, { readonly value: string; readonly write: string }>

const nothing = 'nothing'

/** What the keys of a document hold now. Texts count as one thing; their letters are looked at apart. */
function keysOf(doc: Y.Doc): Keys {
  return new Map(
    allKinds.flatMap((kind) =>
      [...rootMap(doc, kind)._map].map(([key, item]) => {
        const held = rootMap(doc, kind).get(key)
        const value = item.deleted ? nothing : held instanceof Y.Text ? 'text' : JSON.stringify(held)
        // A deleted item may be merged with its neighbours, and has no number of its own then.
        const write = item.deleted ? nothing : `${item.id.client}:${item.id.clock}`
        return [`${kind}/${key}`, { value, write }]
      }),
    ),
  )
}

/** The texts of a document by key. */
function textsOf(doc: Y.Doc): ReadonlyMap<string, string> {
  return new Map(
    allKinds.flatMap((kind) =>
      [...rootMap(doc, kind).entries()].flatMap(([key, held]) =>
        held instanceof Y.Text ? [[`${kind}/${key}`, held.toString()] as const] : [],
      ),
    ),
  )
}

interface Entry {
  readonly by: 'me' | 'another'
  readonly value: string
  event: number
}

interface Undone {
  readonly entry: Entry
  /** What undo left, on which redo may put it again. */
  readonly on: Entry
  readonly event: number
}

/**
 * What one peer saw each key go through, and by whose hand: the yardstick for undo. It knows
 * nothing of how undo is done, only what keys held before and after.
 */
export function keyLedger(doc: Y.Doc) {
  const entries = new Map<string, Entry[]>()
  const undone = new Map<string, Undone[]>()
  const touchedByAnother = new Map<string, number>()
  let event = 0
  let keys = keysOf(doc)
  let texts = textsOf(doc)
  for (const [key, { value }] of keys) entries.set(key, [{ by: 'another', value, event }])

  const rowOf = (key: string) => {
    const row = entries.get(key) ?? [{ by: 'another', value: nothing, event: 0 }]
    entries.set(key, row)
    return row
  }
  const topOf = (key: string) => rowOf(key).at(-1) as Entry
  const look = () => {
    event += 1
    const [before, textsBefore] = [keys, texts]
    keys = keysOf(doc)
    texts = textsOf(doc)
    const wrote = [...keys].filter(([key, { write }]) => before.get(key)?.write !== write)
    return { wrote, textsBefore }
  }

  return {
    keys: () => keys,
    /** I did something, or tried to; what I do ends what I could redo. */
    own: (done: boolean) => {
      for (const [key, { value }] of look().wrote) rowOf(key).push({ by: 'me', value, event })
      if (done) undone.clear()
    },
    /** Something of another came in. */
    another: () => {
      const { wrote, textsBefore } = look()
      for (const [key, { value }] of wrote) {
        rowOf(key).push({ by: 'another', value, event })
        touchedByAnother.set(recordOf(key), event)
      }
      for (const [key, text] of texts) {
        if (textsBefore.get(key) !== text) touchedByAnother.set(recordOf(key), event)
      }
    },
    /** What my undo did wrong; empty is as it should be. */
    undo: (isMine: (letter: string) => boolean): readonly string[] => {
      const { wrote, textsBefore } = look()
      const wrong: string[] = []
      for (const [key, { value }] of wrote) {
        const top = topOf(key)
        if (top.by !== 'me') wrong.push(`[UN2] undo changed ${key}, which another wrote last`)
        if (recordOf(key) === key && value === nothing && (touchedByAnother.get(key) ?? 0) > top.event) {
          wrong.push(`[UN3] undo took away ${key}, on which another worked`)
        }
        if (rowOf(key).length > 1) rowOf(key).pop()
        const under = topOf(key)
        if (under.value !== value) wrong.push(`[UN1] undo made ${key} ${value}; before it was ${under.value}`)
        undone.set(key, [...(undone.get(key) ?? []), { entry: top, on: under, event }])
      }
      for (const [key, before] of textsBefore) {
        const others = (text: string) => Array.from(text).filter((letter) => !isMine(letter))
        const after = texts.get(key)
        if (after !== undefined && !isSubsequence(others(before), others(after))) {
          wrong.push(`[UN1] undo made ${key} "${after}" of "${before}"`)
        }
      }
      return wrong
    },
    /** What my redo did wrong. */
    redo: (): readonly string[] => {
      const wrong: string[] = []
      for (const [key, { value }] of look().wrote) {
        const top = topOf(key)
        const again = undone.get(key)?.findLast((entry) => entry.on === top)
        if (again?.entry.value !== value)
          wrong.push(`[UN6] redo made ${key} ${value}, which undo had not taken back`)
        const taken = recordOf(key) === key && value === nothing
        if (taken && (touchedByAnother.get(key) ?? 0) > (again?.event ?? 0)) {
          wrong.push(`[UN3] redo took away ${key}, on which another worked`)
        }
        rowOf(key).push(again ? Object.assign(again.entry, { event }) : { by: 'me', value, event })
      }
      return wrong
    },
  }
}

function recordOf(key: string): string {
  return key.split('/').slice(0, 2).join('/')
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at += 1
  return at === part.length
}
