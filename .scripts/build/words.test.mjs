import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from './words.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-words-'))
  mkdirSync(join(folder, 'nl/first'), { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

/**
 * @param {string} path
 * @param {object} content
 */
function write(path, content) {
  writeFileSync(join(folder, path), JSON.stringify(content))
}

/**
 * Builds what imports one part of the words, and gives back what that holds.
 *
 * @param {string} part
 */
async function wordsOf(part) {
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, `export { words } from 'virtual:words/${part}'`)
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [words(folder)],
    build: { write: false, lib: { entry, formats: ['es'] } },
  })
  const outputs = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (result)
  const module = await import(`data:text/javascript,${encodeURIComponent(outputs[0]?.output[0].code ?? '')}`)
  return module.words
}

test('a folder is one part with its areas, and a message is parsed', async () => {
  write('nl/first/top-bar.json', { share: 'Deel', who: { sits: '{name} zit hier' } })
  write('nl/first/app.json', { name: 'Praatplaat' })
  expect(await wordsOf('nl/first')).toEqual({
    app: { name: 'Praatplaat' },
    topBar: { share: 'Deel', who: { sits: [['name'], ' zit hier'] } },
  })
})

test('a file is a part of its own', async () => {
  write('nl/sharing.json', { title: 'Deel' })
  expect(await wordsOf('nl/sharing')).toEqual({ sharing: { title: 'Deel' } })
})

test('a message that is no ICU stops the build, and it says where it is', async () => {
  write('nl/sharing.json', { title: 'Deel {naam' })
  await expect(wordsOf('nl/sharing')).rejects.toThrow(/sharing\.json: title is no ICU message/)
})
