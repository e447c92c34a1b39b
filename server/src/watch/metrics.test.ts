import { afterEach, expect, test } from 'vitest'
import { createMetrics, type Metrics } from './metrics.ts'
import { newSyncCounts } from './sync-counts.ts'

let metrics: Metrics
afterEach(() => metrics.stop())

function start() {
  const counts = newSyncCounts()
  metrics = createMetrics(counts)
  metrics.follow({ count: () => 2, documentBytes: () => [1_000, 5_000] })
  return counts
}

test('what the sync server counts is shown as it is now', async () => {
  const counts = start()
  counts.connections.edit = 3
  counts.updatesIn = 7
  counts.commitsWaiting = 2
  await metrics.text()
  counts.updatesIn = 9
  counts.commitsWaiting = 0
  const text = await metrics.text()
  for (const line of [
    'praatplaat_connections{ability="edit"} 3',
    'praatplaat_connections{ability="view"} 0',
    'praatplaat_updates_in_total 9',
    'praatplaat_commits_waiting 0',
    'praatplaat_rooms 2',
    'praatplaat_document_bytes 6000',
    'praatplaat_largest_document_bytes 5000',
  ]) {
    expect(text).toContain(`${line}\n`)
  }
})

test('commits are told apart by how long they took, and refusals by their reason', async () => {
  start()
  metrics.committed(0.7)
  metrics.committed(30)
  metrics.refused('too-fast')
  const text = await metrics.text()
  expect(text).toContain('praatplaat_commit_seconds_bucket{le="0.001"} 1\n')
  expect(text).toContain('praatplaat_commit_seconds_bucket{le="0.05"} 2\n')
  expect(text).toContain('praatplaat_refusals_total{reason="too-fast"} 1\n')
})

test('the delay of the event loop is there once, as quantiles', async () => {
  start()
  const text = await metrics.text()
  for (const quantile of ['0.5', '0.99', '1']) {
    expect(text).toContain(`praatplaat_event_loop_delay_seconds{quantile="${quantile}"}`)
  }
  expect(text).not.toContain('nodejs_eventloop_lag')
  expect(text).toContain('process_resident_memory_bytes')
})
