import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashFiles } from './hash-files.mjs'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'praatplaat-hash-'))
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  writeFileSync(join(root, 'src/a.ts'), 'a')
  writeFileSync(join(root, 'src/deep/b.ts'), 'b')
})

afterEach(() => rmSync(root, { recursive: true }))

test('the hash changes with a content, a name and a new file, and with nothing else', () => {
  const before = hashFiles(root, ['src'])
  expect(hashFiles(root, ['src', 'not-there'])).toBe(before)

  writeFileSync(join(root, 'src/a.ts'), 'A')
  const edited = hashFiles(root, ['src'])
  expect(edited).not.toBe(before)

  renameSync(join(root, 'src/a.ts'), join(root, 'src/c.ts'))
  const renamed = hashFiles(root, ['src'])
  expect(renamed).not.toBe(edited)

  writeFileSync(join(root, 'src/d.ts'), '')
  expect(hashFiles(root, ['src'])).not.toBe(renamed)
})

test('files that do not count leave the hash as it is', () => {
  const before = hashFiles(root, ['src'], (name) => !name.endsWith('.test.ts'))
  writeFileSync(join(root, 'src/a.test.ts'), 'test')
  expect(hashFiles(root, ['src'], (name) => !name.endsWith('.test.ts'))).toBe(before)
})
