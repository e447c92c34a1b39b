import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withSetupLock } from './with-setup-lock.mjs'

let folder = ''
let lock = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-lock-'))
  lock = join(folder, 'setup.lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('two who want to work at once work one after the other', async () => {
  /** @type {string[]} */
  const events = []
  /** @param {string} name */
  const work = (name) =>
    withSetupLock(async () => {
      events.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      events.push(`${name} ends`)
    }, lock)
  await Promise.all([work('one'), work('two')])
  expect(events).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('the lock is given back, also after a failure', async () => {
  const failing = withSetupLock(() => Promise.reject(new Error('no network')), lock)
  await expect(failing).rejects.toThrow('no network')
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a process that is gone is taken over', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid
  writeFileSync(lock, JSON.stringify({ pid: gone, host: hostname() }))
  await expect(withSetupLock(async () => 'worked', lock)).resolves.toBe('worked')
})

test('the lock of another computer is taken over once it has been silent for half a minute', async () => {
  writeFileSync(lock, JSON.stringify({ pid: 1, host: 'elsewhere' }))
  const aMinuteAgo = Date.now() / 1000 - 60
  utimesSync(lock, aMinuteAgo, aMinuteAgo)
  await expect(withSetupLock(async () => 'worked', lock)).resolves.toBe('worked')
})
