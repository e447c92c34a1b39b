import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataInUseError, holdDataDirectory } from './hold-data-directory.ts'

let directory: string
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'praatplaat-hold-')), 'data')
})
afterEach(() => rmSync(join(directory, '..'), { recursive: true }))

/** Another process that holds the directory until it is killed. */
async function holdElsewhere() {
  const tsx = createRequire(import.meta.url).resolve('tsx')
  const holdFile = new URL('./hold-data-directory.ts', import.meta.url).href
  const code = `
    const { holdDataDirectory } = await import(${JSON.stringify(holdFile)})
    holdDataDirectory(${JSON.stringify(directory)})
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}

test('one holds it, and another may once it is let go', () => {
  const hold = holdDataDirectory(directory)
  expect(() => holdDataDirectory(directory)).toThrow(DataInUseError)
  hold.release()
  holdDataDirectory(directory).release()
})

test('who is killed holds it no longer, and leaves nothing to clean up', async () => {
  const other = await holdElsewhere()
  expect(() => holdDataDirectory(directory)).toThrow(DataInUseError)
  other.kill('SIGKILL')
  await once(other, 'close')
  holdDataDirectory(directory).release()
})

test('a directory that cannot be made is not said to be in use', () => {
  expect(() => holdDataDirectory('/dev/null/data')).toThrow(/ENOTDIR/)
})
