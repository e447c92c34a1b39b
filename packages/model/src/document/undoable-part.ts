import * as Y from 'yjs'
import { recordIdOf } from './keys.ts'
import {
  placeName,
  placeOf,
  recordName,
  type KeyChanges,
  type KeyPlace,
  type KeyStates,
} from './key-states.ts'
import { rootMap } from './root-maps.ts'

/** One step of a person: what it did to the keys, and when. Typing changes no key, only letters. */
export interface UndoStep {
  readonly keys: KeyChanges
  readonly moment: number
}

type StackItem = Y.UndoManager['undoStack'][number]
type ItemRanges = StackItem['insertions']

/**
 * Leaves of a step only the part that can be taken back without undoing what somebody else
 * did since. It is decided by the key:
 *
 * - a key that others have written since is theirs [UN2];
 * - whether records exist is taken back for all of the step or not at all, and a record that
 *   others have worked on is not taken away: a moved chip must not end up in two phases [UN3].
 *   Where it cannot be, the rest of the step stays too: an agreement must not go back to a role
 *   that was merged and does not come back;
 * - the fields of a record that is gone stay gone [UN4].
 */
export function keepUndoablePart(doc: Y.Doc, item: StackItem, step: UndoStep, states: KeyStates): void {
  const undoable = undoableIn(doc, step, states)
  const isUndoable = (struct: Y.Item) => {
    const place = placeOf(doc, struct)
    return place !== null && undoable(place)
  }
  // Only inside a transaction can ranges be walked; nothing is written in it.
  doc.transact((transaction) => {
    const { insertions, deletions } = item
    item.insertions = currentRanges(transaction, insertions, isUndoable)
    // What was made and deleted within the step does not come back.
    item.deletions = ranges(
      transaction,
      deletions,
      (struct) => !isIn(insertions, struct) && isUndoable(struct),
    )
  })
}

function undoableIn(doc: Y.Doc, step: UndoStep, states: KeyStates): (place: KeyPlace) => boolean {
  const isThere = (place: KeyPlace) =>
    place.kind === 'canvas' || rootMap(doc, place.kind).has(recordIdOf(place.kind, place.key))
  const asLeft = (place: KeyPlace) => {
    const change = step.keys.get(placeName(place))
    return change === undefined || change.after === states.now(place)
  }

  const markers = [...step.keys.values()].filter((place) => placeName(place) === recordName(place))
  const records = new Set(markers.map(recordName))
  const existenceIsFree = markers.every(
    (marker) => asLeft(marker) && !(isThere(marker) && states.othersWorkedOn(marker, step.moment)),
  )
  return (place) => existenceIsFree && asLeft(place) && (records.has(recordName(place)) || isThere(place))
}

function ranges(
  transaction: Y.Transaction,
  from: ItemRanges,
  keep: (item: Y.Item) => boolean,
  to = Y.createDeleteSet(),
): ItemRanges {
  Y.iterateDeletedStructs(transaction, from, (struct) => {
    if (struct instanceof Y.Item && keep(struct)) add(to, struct.id, struct.length)
  })
  return to
}

/**
 * Where the items are now: what was deleted and brought back since lies in a copy. Yjs finds
 * such a copy by its beginning and takes all that it grew together with, which may be what
 * somebody else wrote next to it; so the copies are looked up here, to the letter.
 */
function currentRanges(
  transaction: Y.Transaction,
  from: ItemRanges,
  keep: (item: Y.Item) => boolean,
  to = Y.createDeleteSet(),
): ItemRanges {
  Y.iterateDeletedStructs(transaction, from, (struct) => {
    if (!(struct instanceof Y.Item)) return
    if (struct.redone !== null) {
      const copy = Y.createDeleteSet()
      add(copy, struct.redone, struct.length)
      currentRanges(transaction, copy, keep, to)
    } else if (!struct.deleted && keep(struct)) {
      add(to, struct.id, struct.length)
    }
  })
  return to
}

function add(to: ItemRanges, { client, clock }: Y.ID, len: number): void {
  const row = to.clients.get(client) ?? []
  to.clients.set(client, row)
  row.push({ clock, len })
}

function isIn(within: ItemRanges, { id }: Y.Item): boolean {
  const row = within.clients.get(id.client) ?? []
  return row.some(({ clock, len }) => clock <= id.clock && id.clock < clock + len)
}
