import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findOnPath } from './find-on-path.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-path-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** @param {string} file */
function program(file, mode = 0o755) {
  const path = join(folder, file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, '')
  chmodSync(path, mode)
  return path
}

test('the most wanted program wins, wherever on the path it is', () => {
  program('one/google-chrome')
  const chromium = program('two/chromium')
  const path = [join(folder, 'one'), '', join(folder, 'two')].join(delimiter)
  expect(findOnPath(['chromium', 'google-chrome'], path)).toBe(chromium)
})

test('a file that may not be run is no program', () => {
  program('one/chromium', 0o644)
  expect(findOnPath(['chromium'], join(folder, 'one'))).toBeNull()
})
