import { expect, test } from 'vitest'
import { mayReadMetrics } from './may-read-metrics.ts'

const bare = { metricsKey: null, publicUrl: null, trustProxy: false }
const from = (address: string) => ({ key: null, address, forwarded: false })

test.each([
  '127.0.0.1',
  '::1',
  '::ffff:127.0.0.1',
  '192.168.1.20',
  '172.17.0.1',
  '10.1.2.3',
  'fe80::1',
  'fd00::2',
])('without a key, %s is near and may read them', (address) =>
  expect(mayReadMetrics(from(address), bare)).toBe(true),
)

test.each(['145.89.1.1', '172.32.0.1', '2001:db8::1', '::ffff:8.8.8.8', 'unknown', ''])(
  'without a key, %s is not near and may not',
  (address) => expect(mayReadMetrics(from(address), bare)).toBe(false),
)

test('without a key nobody may who could be anybody behind a proxy', () => {
  const here = from('127.0.0.1')
  expect(mayReadMetrics({ ...here, forwarded: true }, bare)).toBe(false)
  expect(mayReadMetrics(here, { ...bare, trustProxy: true })).toBe(false)
  expect(mayReadMetrics(here, { ...bare, publicUrl: new URL('https://praatplaat.example') })).toBe(false)
})

test('where there is a key, it opens from anywhere, and nothing else does', () => {
  const keyed = { metricsKey: 'a-key-for-prometheus', publicUrl: null, trustProxy: true }
  const far = from('145.89.1.1')
  expect(mayReadMetrics({ ...far, key: 'a-key-for-prometheus', forwarded: true }, keyed)).toBe(true)
  expect(mayReadMetrics({ ...far, key: 'another-key' }, keyed)).toBe(false)
  expect(mayReadMetrics(from('127.0.0.1'), keyed)).toBe(false)
})
