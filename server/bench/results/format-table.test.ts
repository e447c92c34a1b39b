import { expect, test } from 'vitest'
import { formatTable } from './format-table.ts'
import type { JudgedRow } from './judge-row.ts'

const columns = [
  { id: 'ours', name: 'ours' },
  { id: 'peer', name: 'a peer' },
]

const latency: JudgedRow = {
  row: {
    measure: 'load',
    what: 'p50',
    label: 'latency',
    unit: 'ms',
    digits: 2,
    bar: { kind: 'ratio', atMost: 0.9 },
  },
  medians: { ours: 1, peer: 2.5 },
  ratio: 0.4,
  met: true,
}

test('a line holds the medians, ours ÷ the peer, the bar and whether it is met', () => {
  const lines = formatTable([latency], columns, () => '1 × 30').split('\n')
  expect(lines.map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['ours', 'a peer', 'ours ÷ peer', 'bar'],
    [''],
    ['1 × 30'],
    ['latency, ms', '1.00', '2.50', '0.40', '≤ 0.9', 'met'],
  ])
})

test('a server without a number gets a dash, and a row without any is left out', () => {
  const lost = { ...latency, medians: { ours: 3, peer: null }, ratio: null, met: false }
  const unknown = { ...latency, medians: { ours: null, peer: null } }
  const table = formatTable([lost, unknown], columns, (id) => id)
  expect(table.split('\n').slice(3)).toEqual([
    expect.stringMatching(/latency, ms\s+3\.00\s+–\s+≤ 0\.9\s+NOT met/),
  ])
})
