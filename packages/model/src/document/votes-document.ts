import * as v from 'valibot'
import * as Y from 'yjs'
import {
  ballotFrom,
  ballotKey,
  ballotsOf,
  mostBallots,
  mostVotes,
  resultKey,
  tally,
  voteKey,
  VoteQuestion,
  votesFrom,
  type Ballot,
  type Vote,
} from '../vote/vote.ts'
import { itemsAtTable } from '../vote/items-to-vote-on.ts'
import type { VoteAtAll } from '../workshop/workshop.ts'
import { readCanvas } from './read-canvas.ts'

/** Beside the records of the canvas, as people's own views are [OV8]: of the meeting, in no file and nobody's undo [VT6]. */
function fieldsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('votes')
}

const read = (doc: Y.Doc) => new Map(fieldsOf(doc).entries())

/** All votes, the one that was opened first first. */
export function readVotes(doc: Y.Doc): readonly Vote[] {
  return votesFrom(read(doc))
}

/**
 * Opens a vote. Two who do so at once have opened two [VT5].
 *
 * @returns `false`, and nothing is written, for what cannot be voted on, and when there are as many as can be.
 */
export function openVote(doc: Y.Doc, voteId: string, question: VoteQuestion): boolean {
  if (!v.is(VoteQuestion, question) || readVotes(doc).length >= mostVotes) return false
  const fields = fieldsOf(doc)
  doc.transact(() => {
    // What came in after an earlier vote was closed is of no use to anybody.
    for (const { id, result } of readVotes(doc)) if (result !== null) clearBallots(fields, id)
    fields.set(voteKey(voteId), question)
  })
  return true
}

/**
 * Hands in a ballot in the place of an earlier one, in one transaction.
 *
 * Yjs keeps of everything who wrote it, and that same author has a name in presence and edits elsewhere in the document. So
 * a ballot is written by an author of its own, who is never heard of again, and each time under a fresh random name [VT3].
 *
 * @param ballotId a fresh random one.
 * @param instead the names under which this device handed one in before.
 * @returns `false`, and nothing is written, for an unsound ballot, when the vote is closed, and when the room is full.
 */
export function handInBallot(
  doc: Y.Doc,
  voteId: string,
  ballotId: string,
  ballot: Ballot,
  instead: readonly string[],
): boolean {
  const vote = readVotes(doc).find(({ id }) => id === voteId)
  if (!vote || vote.result !== null) return false
  const isEmpty = Object.keys(ballot).length === 0
  if (!isEmpty && ballotFrom(ballot, vote) === null) return false
  const others = new Map([...ballotsOf(read(doc), voteId, vote)].filter(([id]) => !instead.includes(id)))
  if (!isEmpty && others.size >= mostBallots) return false

  const fields = fieldsOf(doc)
  doc.transact((transaction) => {
    // What is deleted bears no name of who deleted it.
    for (const former of instead) fields.delete(ballotKey(voteId, former))
    if (!isEmpty) Y.applyUpdate(doc, writtenByNobody(ballotKey(voteId, ballotId), ballot))
    // Yjs takes what is applied for somebody else's; it is ours to see to that it is saved.
    transaction.local = true
  })
  return true
}

/** A new key of the map, as an update of an author that exists for this only. */
function writtenByNobody(key: string, ballot: Ballot): Uint8Array {
  const author = new Y.Doc()
  fieldsOf(author).set(key, ballot)
  const update = Y.encodeStateAsUpdate(author)
  author.destroy()
  return update
}

/**
 * Closes a vote: counts the ballots, and deletes them. Of two who do so at once one count remains, the same for everybody,
 * and who hands in later is not counted [VT4].
 */
export function closeVote(doc: Y.Doc, voteId: string, now: number): void {
  const fields = fieldsOf(doc)
  const vote = readVotes(doc).find(({ id }) => id === voteId)
  if (!vote || vote.result !== null) return
  const ballots = ballotsOf(read(doc), voteId, vote)
  doc.transact(() => {
    fields.set(resultKey(voteId), { closedAt: now, ballots: ballots.size, dots: tally(ballots.values()) })
    clearBallots(fields, voteId)
  })
}

/**
 * Opens or closes here the vote that is held at all tables [WS10]. Done twice it is done once; where there is nothing to
 * choose between, nothing is opened.
 */
export function bringVote(doc: Y.Doc, { id, about, dots, openedAt, closedAt }: VoteAtAll): void {
  if (closedAt !== null) return closeVote(doc, id, closedAt)
  if (readVotes(doc).some((vote) => vote.id === id)) return
  openVote(doc, id, { items: [...itemsAtTable(readCanvas(doc), about)], dots, openedAt })
}

/** Takes a vote away, with its ballots or its result [VT6]. */
export function removeVote(doc: Y.Doc, voteId: string): void {
  const fields = fieldsOf(doc)
  doc.transact(() => {
    fields.delete(voteKey(voteId))
    fields.delete(resultKey(voteId))
    clearBallots(fields, voteId)
  })
}

function clearBallots(fields: Y.Map<unknown>, voteId: string): void {
  for (const key of fields.keys()) if (key.startsWith(ballotKey(voteId, ''))) fields.delete(key)
}

/** Follows the votes. */
export function followVotes(doc: Y.Doc): {
  readonly current: () => readonly Vote[]
  readonly subscribe: (listener: () => void) => () => void
} {
  const fields = fieldsOf(doc)
  const listeners = new Set<() => void>()
  let votes = readVotes(doc)
  fields.observe(() => {
    votes = readVotes(doc)
    for (const listener of listeners) listener()
  })
  return {
    current: () => votes,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
