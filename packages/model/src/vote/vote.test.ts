import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotsLeft, putDot } from './put-dot.ts'
import { standingOf } from './standing-of.ts'
import { ballotFrom, tally, votesFrom, type Ballot, type VoteQuestion } from './vote.ts'

const question: VoteQuestion = {
  items: [
    { kind: 'agreement', id: 'a1' },
    { kind: 'agreement', id: 'a2' },
    { kind: 'lead', id: 'match.employer' },
  ],
  dots: 3,
  openedAt: 1,
}
const names = ['agreement:a1', 'agreement:a2', 'lead:match.employer'] as const

describe('a ballot', () => {
  it('[VT2] takes dots until the hand is empty, and gives them back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(1 as const, -1 as const)), {
          maxLength: 30,
        }),
        (taps) => {
          let ballot: Ballot = {}
          for (const [name, by] of taps) {
            const next = putDot(question, ballot, name, by)
            expect(Math.abs(dotsLeft(question, next) - dotsLeft(question, ballot))).toBeLessThanOrEqual(1)
            ballot = next
            expect(dotsLeft(question, ballot)).toBeGreaterThanOrEqual(0)
            expect(Object.values(ballot).every((count) => count > 0)).toBe(true)
            expect(ballotFrom(ballot, question)).toEqual(Object.keys(ballot).length === 0 ? null : ballot)
          }
        },
      ),
    )
  })

  const unsound: readonly unknown[] = [
    {},
    null,
    [1],
    { 'agreement:a1': 4 },
    { 'agreement:a1': 2, 'agreement:a2': 2 },
    { 'agreement:a1': 0 },
    { 'agreement:a1': -1, 'agreement:a2': 3 },
    { 'agreement:a1': 1.5 },
    { 'agreement:a3': 1 },
    { constructor: 1 },
  ]
  it('[VT2] is nothing else', () => {
    expect(unsound.map((held) => ballotFrom(held, question))).toEqual(unsound.map(() => null))
  })
})

describe('votes as they are read', () => {
  const vote = (id: string, more: object = {}) => [`vote/${id}`, { ...question, ...more }] as const

  it('[VT1] stand in the order in which they were opened, without those that cannot be read', () => {
    const read = votesFrom(
      new Map<string, unknown>([
        vote('late', { openedAt: 9 }),
        vote('b'),
        vote('a'),
        vote('few', { items: question.items.slice(0, 1) }),
        vote('twice', { items: [question.items[0], question.items[0]] }),
        vote('dots', { dots: 11 }),
        vote('no/id'),
        ['vote/none', 'x'],
      ]),
    )
    expect(read.map(({ id }) => id)).toEqual(['a', 'b', 'late'])
  })

  it('[VT4] tell nothing of an open vote but how many ballots there are', () => {
    const [read] = votesFrom(
      new Map<string, unknown>([
        vote('a'),
        ['ballot/a/t1', { 'agreement:a1': 2 }],
        ['ballot/a/t2', { x: 1 }],
      ]),
    )
    expect(read).toEqual({ ...question, id: 'a', ballots: 1, result: null })
    expect(standingOf(read!)).toEqual([])
  })

  it('[VT4] tell of a closed one how each thing came out, most dots first', () => {
    const result = { closedAt: 5, ballots: 2, dots: { 'agreement:a2': 4, 'agreement:gone': 7 } }
    const [read] = votesFrom(new Map<string, unknown>([vote('a'), ['result/a', result]]))
    expect(read).toMatchObject({ ballots: 2, result: { dots: { 'agreement:a2': 4 } } })
    expect(standingOf(read!).map(({ item, dots }) => [item.id, dots])).toEqual([
      ['a2', 4],
      ['a1', 0],
      ['match.employer', 0],
    ])
  })

  it('[VT4] all dots of all ballots are counted, in whichever order they came', () => {
    const ballot = fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 1, max: 3 }))
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        const sum = (all: readonly Ballot[]) =>
          all.flatMap((one) => Object.values(one)).reduce((a, b) => a + b, 0)
        expect(sum([tally(ballots)])).toBe(sum(ballots))
        expect(tally(ballots.toReversed())).toEqual(tally(ballots))
      }),
    )
  })
})
