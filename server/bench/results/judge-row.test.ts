import { expect, test } from 'vitest'
import { judgeRow } from './judge-row.ts'
import type { Row } from './rows.ts'
import type { Sample } from './sample.ts'

const servers = ['ours', 'quick', 'slow']
const row = (more: Partial<Row> = {}): Row => ({
  measure: 'load',
  what: 'p50',
  label: 'latency',
  digits: 1,
  ...more,
})

function samplesOf(values: Readonly<Record<string, readonly (number | null)[]>>, what = 'p50'): Sample[] {
  return Object.entries(values).flatMap(([server, list]) =>
    list.map((value, index) => ({ measure: 'load', what, server, round: index + 1, value })),
  )
}

test('ours is held against the best peer, by medians', () => {
  const samples = samplesOf({ ours: [3, 9, 4], quick: [5, 5, 100], slow: [50, 60, 70] })
  const judged = judgeRow(row({ bar: { kind: 'ratio', atMost: 0.8 } }), samples, servers, 'ours')
  expect(judged).toMatchObject({ medians: { ours: 4, quick: 5, slow: 60 }, ratio: 0.8, met: true })
})

test('a bar may name the peer', () => {
  const samples = samplesOf({ ours: [30], quick: [5], slow: [60] })
  const bar = { kind: 'ratio', atMost: 0.4, against: 'slow' } as const
  expect(judgeRow(row({ bar }), samples, servers, 'ours')).toMatchObject({ ratio: 0.5, met: false })
})

test('a bar may be a number that ours must not exceed', () => {
  const bar = { kind: 'value', atMost: 0 } as const
  const judge = (own: number) =>
    judgeRow(row({ bar, plain: true }), samplesOf({ ours: [own], quick: [9] }), servers, 'ours')
  expect(judge(0)).toMatchObject({ ratio: null, met: true })
  expect(judge(1)).toMatchObject({ ratio: null, met: false })
})

test('what was not measured is neither met nor missed', () => {
  const samples = samplesOf({ ours: [3], quick: [null], slow: [] })
  const judged = judgeRow(row({ bar: { kind: 'ratio', atMost: 1 } }), samples, servers, 'ours')
  expect(judged).toMatchObject({ medians: { ours: 3, quick: null, slow: null }, ratio: null, met: null })
})

test('numbers of other rows do not count', () => {
  const samples = [...samplesOf({ ours: [3] }), ...samplesOf({ ours: [1_000] }, 'p99')]
  expect(judgeRow(row(), samples, servers, 'ours').medians['ours']).toBe(3)
})
