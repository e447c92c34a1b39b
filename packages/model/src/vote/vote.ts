import * as v from 'valibot'
import { Id } from '../ids.ts'
import { isJson } from '../json.ts'

/** What dots can be put on: a question, an agreement, or a role's claim to lead a phase. */
const itemKinds = ['question', 'agreement', 'lead'] as const

/** The id of a claim is that of its phase and role together. */
const ItemId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64})?$/, 'id'))
const Item = v.object({ kind: v.picklist(itemKinds), id: ItemId })
export type VoteItem = v.InferOutput<typeof Item>

/** How an item is called in a ballot and in a result. */
export function itemName({ kind, id }: VoteItem): string {
  return `${kind}:${id}`
}

export const [fewestItems, mostItems] = [2, 40]
export const [fewestDots, mostDots] = [1, 10]
/** More than sit at any table. */
export const mostBallots = 120
/** More than any meeting has. */
export const mostVotes = 20

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What is asked in a vote [VT1]. */
export const VoteQuestion = v.object({
  items: v.pipe(
    v.array(Item),
    v.minLength(fewestItems),
    v.maxLength(mostItems),
    v.check((items) => new Set(items.map(itemName)).size === items.length, 'twice'),
  ),
  dots: v.pipe(v.number(), v.integer(), v.minValue(fewestDots), v.maxValue(mostDots)),
  openedAt: Moment,
})
export type VoteQuestion = v.InferOutput<typeof VoteQuestion>

/** How many dots somebody put on what: by the name of the item, and only those that have one. */
export type Ballot = Readonly<Record<string, number>>

const Count = v.pipe(v.number(), v.integer(), v.minValue(1))
const Tally = v.record(v.string(), Count)

/** What was counted when a vote was closed. */
const Result = v.object({
  closedAt: Moment,
  ballots: v.pipe(v.number(), v.integer(), v.minValue(0)),
  dots: Tally,
})
export type VoteResult = v.InferOutput<typeof Result>

/** A vote with dots, open or closed. */
export interface Vote extends VoteQuestion {
  readonly id: string
  /** How many ballots there are. As long as a vote is open nothing else is told of them [VT4]. */
  readonly ballots: number
  /** `null` as long as it is open. */
  readonly result: VoteResult | null
}

/** The keys of the map in which votes lie. */
export const voteKey = (voteId: string) => `vote/${voteId}`
export const resultKey = (voteId: string) => `result/${voteId}`
export const ballotKey = (voteId: string, ballotId: string) => `ballot/${voteId}/${ballotId}`

/** Reads the votes, the one that was opened first first. What cannot be read is as if it were not there [VT1]. */
export function votesFrom(fields: ReadonlyMap<string, unknown>): readonly Vote[] {
  const prefix = voteKey('')
  return [...fields.keys()]
    .filter((key) => key.startsWith(prefix) && v.is(Id, key.slice(prefix.length)))
    .flatMap((key) => {
      const vote = voteFrom(fields, key.slice(prefix.length))
      return vote === null ? [] : [vote]
    })
    .toSorted((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1))
    .slice(0, mostVotes)
}

function voteFrom(fields: ReadonlyMap<string, unknown>, id: string): Vote | null {
  const question = v.safeParse(VoteQuestion, plain(fields.get(voteKey(id))))
  if (!question.success) return null
  const result = v.safeParse(Result, plain(fields.get(resultKey(id))))
  const closed = result.success ? onlyItems(result.output, question.output) : null
  const ballots = closed?.ballots ?? ballotsOf(fields, id, question.output).size
  return Object.freeze({ ...question.output, id, ballots, result: closed })
}

/** The ballots of a vote that count, by their random names: sound ones, so many as a room has people [VT2]. */
export function ballotsOf(
  fields: ReadonlyMap<string, unknown>,
  voteId: string,
  question: VoteQuestion,
): ReadonlyMap<string, Ballot> {
  const prefix = ballotKey(voteId, '')
  const sound = [...fields]
    .filter(([key]) => key.startsWith(prefix) && v.is(Id, key.slice(prefix.length)))
    .flatMap(([key, held]) => {
      const ballot = ballotFrom(held, question)
      return ballot === null ? [] : [[key.slice(prefix.length), ballot] as const]
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sound.slice(0, mostBallots))
}

/** Reads a ballot; `null` for one without a dot, with more than there are, or on something that is not voted on [VT2]. */
export function ballotFrom(held: unknown, { items, dots }: VoteQuestion): Ballot | null {
  const ballot = v.safeParse(Tally, plain(held))
  if (!ballot.success) return null
  const names = new Set(items.map(itemName))
  const given = Object.entries(ballot.output)
  const sum = given.reduce((total, [, count]) => total + count, 0)
  return sum > 0 && sum <= dots && given.every(([name]) => names.has(name)) ? ballot.output : null
}

/** Counts the ballots together [VT4]. */
export function tally(ballots: Iterable<Ballot>): Readonly<Record<string, number>> {
  const counted = new Map<string, number>()
  for (const ballot of ballots) {
    for (const [name, count] of Object.entries(ballot)) counted.set(name, (counted.get(name) ?? 0) + count)
  }
  return Object.fromEntries([...counted].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Only what was voted on: a result is read as carefully as a ballot. */
function onlyItems(result: VoteResult, { items }: VoteQuestion): VoteResult {
  const names = new Set(items.map(itemName))
  return {
    ...result,
    dots: Object.fromEntries(Object.entries(result.dots).filter(([name]) => names.has(name))),
  }
}

function plain(held: unknown): unknown {
  return isJson(held) ? held : undefined
}
