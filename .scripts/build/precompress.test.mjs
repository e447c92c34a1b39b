import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { precompressFolder } from './precompress.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-dist-'))
  mkdirSync(join(folder, 'assets'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('every text file of 1 KB or more gets a brotli and a gzip beside it, with the same content', async () => {
  const content = Buffer.from('praat '.repeat(500))
  writeFileSync(join(folder, 'assets/app.js'), content)
  await precompressFolder(folder)
  expect(brotliDecompressSync(readFileSync(join(folder, 'assets/app.js.br')))).toEqual(content)
  expect(gunzipSync(readFileSync(join(folder, 'assets/app.js.gz')))).toEqual(content)
})

test('small files and files that are compressed by nature stay alone', async () => {
  writeFileSync(join(folder, 'assets/small.css'), 'a{}')
  writeFileSync(join(folder, 'assets/font.woff2'), Buffer.alloc(5000))
  await precompressFolder(folder)
  expect(readdirSync(join(folder, 'assets')).toSorted()).toEqual(['font.woff2', 'small.css'])
})
