import * as Y from 'yjs'
import type { RecordKind } from '../record-kinds.ts'
import { recordIdOf, splitKey } from './keys.ts'
import { allKinds, rootMap } from './root-maps.ts'

/** What a key holds at some time, nothing included; compared by identity. */
export type KeyState = object

/** What a step did to one key. */
export interface KeyChange {
  readonly before: KeyState
  readonly after: KeyState
}

/** A key in one of the root maps. */
export interface KeyPlace {
  readonly kind: RecordKind
  readonly key: string
}

/** By the name of the place: {@link placeName}. */
export type KeyChanges = ReadonlyMap<string, KeyChange & KeyPlace>

/**
 * Keeps what state each key of a document is in, and which records others have worked on, so
 * that undo can tell whether what a step left is still as it left it [UN2] [UN3].
 */
export interface KeyStates {
  readonly now: (place: KeyPlace) => KeyState
  /** Whether somebody else worked on the key's record after a moment of {@link KeyStates.moment}. */
  readonly othersWorkedOn: (place: KeyPlace, since: number) => boolean
  readonly moment: () => number
  /** Takes in what the person did. */
  readonly own: (transaction: Y.Transaction) => KeyChanges
  /** Takes in that a step was taken back: its keys are in the states of before again. */
  readonly takenBack: (transaction: Y.Transaction, step: KeyChanges) => KeyChanges
  /** Takes in what somebody else did. */
  readonly others: (transaction: Y.Transaction) => void
}

export function keyStates(doc: Y.Doc): KeyStates {
  const states = new Map<string, KeyState>()
  const workedOn = new Map<string, number>()
  let moment = 0

  const now = (place: KeyPlace): KeyState => {
    const name = placeName(place)
    const state = states.get(name) ?? {}
    states.set(name, state)
    return state
  }
  const enter = (place: KeyPlace, after: KeyState): [string, KeyChange & KeyPlace] => {
    const before = now(place)
    states.set(placeName(place), after)
    return [placeName(place), { ...place, before, after }]
  }

  return {
    now,
    moment: () => moment,
    othersWorkedOn: (place, since) => (workedOn.get(recordName(place)) ?? -1) > since,
    own: (transaction) => {
      moment += 1
      return new Map(changedKeys(doc, transaction).map((place) => enter(place, {})))
    },
    takenBack: (transaction, step) => {
      moment += 1
      return new Map(
        changedKeys(doc, transaction).map((place) => enter(place, step.get(placeName(place))?.before ?? {})),
      )
    },
    others: (transaction) => {
      moment += 1
      for (const place of changedKeys(doc, transaction)) {
        workedOn.set(recordName(place), moment)
        if (isTheirs(doc, place, transaction)) enter(place, {})
      }
      for (const place of changedTexts(doc, transaction)) workedOn.set(recordName(place), moment)
    },
  }
}

export function placeName({ kind, key }: KeyPlace): string {
  return `${kind}/${key}`
}

export function recordName({ kind, key }: KeyPlace): string {
  return `${kind}/${recordIdOf(kind, key)}`
}

/** The key under which an item, or the text that it is a part of, lies. */
export function placeOf(doc: Y.Doc, item: Y.Item): KeyPlace | null {
  let top = item
  let parent = top.parent as Y.AbstractType<unknown>
  while (parent._item !== null) {
    top = parent._item
    parent = top.parent as Y.AbstractType<unknown>
  }
  const kind = allKinds.find((candidate) => rootMap(doc, candidate) === parent)
  return kind && top.parentSub !== null ? { kind, key: top.parentSub } : null
}

/** The texts that a transaction wrote in, by the keys under which they lie. */
export function changedTexts(doc: Y.Doc, transaction: Y.Transaction): readonly KeyPlace[] {
  return [...transaction.changed.keys()].flatMap((type) => {
    const place = type._item && placeOf(doc, type._item)
    return place ? [place] : []
  })
}

/** The keys that a transaction wrote, also those where it lost against another write. */
export function changedKeys(doc: Y.Doc, transaction: Y.Transaction): readonly KeyPlace[] {
  return allKinds.flatMap((kind) => {
    const keys = transaction.changed.get(rootMap(doc, kind) as never) ?? new Set<string | null>()
    return [...keys].flatMap((key) => (key === null ? [] : [{ kind, key }]))
  })
}

/**
 * Whether what a key holds is now somebody else's. A write at the same moment as another can
 * lose against it. For a value that settles it. But where two people both added the same
 * thing (a chip, a partner), it is there for both of them, whoever's write came out on top.
 */
function isTheirs(doc: Y.Doc, { kind, key }: KeyPlace, { beforeState, deleteSet }: Y.Transaction): boolean {
  const item = rootMap(doc, kind)._map.get(key)
  if (!item) return false
  if (item.id.clock >= (beforeState.get(item.id.client) ?? 0)) return true
  if (item.deleted) return Y.isDeleted(deleteSet, item.id)
  const parts = splitKey(kind, key)
  return parts !== null && (parts.field === null || parts.member !== null)
}
