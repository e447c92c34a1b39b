import { expect, test } from 'vitest'
import { canvasIdOfSyncPath, syncServerUrl } from './sync-path.ts'

test('http becomes ws, and https becomes wss', () => {
  expect(syncServerUrl('http://localhost:8080')).toBe('ws://localhost:8080/sync')
  expect(syncServerUrl('https://praatplaat.example')).toBe('wss://praatplaat.example/sync')
})

test('one id is a sync path', () => {
  expect(canvasIdOfSyncPath('/sync/abc_-1')).toBe('abc_-1')
})

test.each(['/sync/', '/sync/a/b', '/sync/..%2f', '/other/abc', '/sync'])('%s is none', (path) => {
  expect(canvasIdOfSyncPath(path)).toBeNull()
})
