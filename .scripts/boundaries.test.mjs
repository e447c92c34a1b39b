import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from './setup/project-root.mjs'
import { tool } from './setup/tool.mjs'

/** What may not be imported: from where, what, and the rule that must say so. */
const forbidden = /** @type {const} */ ([
  ['packages/model/src/lead/a.ts', 'react', '[model: no React]'],
  ['packages/model/src/lead/a.ts', 'use-intl', '[model: no React]'],
  ['packages/model/src/lead/a.ts', 'konva/lib/Core', '[model: no Konva]'],
  ['packages/model/src/lead/a.ts', 'node:fs', '[model: no Node]'],
  ['packages/model/src/lead/a.ts', 'yjs', '[model: no Yjs]'],
  ['packages/model/src/lead/a.ts', 'lib0/encoding', '[model: no Yjs]'],
  ['packages/model/src/lead/a.ts', '@praatplaat/scene', '[model: no other workspace]'],
  ['packages/model/src/lead/a.ts', '@praatplaat/model', '[model: no other workspace]'],
  ['packages/model/src/lead/a.ts', '../../../scene/src/box.ts', '[model: no way round]'],
  ['packages/model/src/lead/a.ts', '../../../../server/src/main.ts', '[model: no way round]'],
  ['packages/model/src/document/a.ts', 'react-dom', '[model: no React]'],
  ['packages/model/src/document/a.ts', 'konva', '[model: no Konva]'],
  ['packages/model/src/document/a.ts', 'node:crypto', '[model: no Node]'],
  ['packages/model/src/document/a.ts', 'y-protocols/sync', '[model: no sync]'],
  ['packages/model/src/document/a.ts', '@praatplaat/protocol', '[model: no other workspace]'],
  ['packages/model/src/document/a.ts', '../../../protocol/src/index.ts', '[model: no way round]'],

  ['packages/scene/src/board/a.ts', 'react', '[scene: no React]'],
  ['packages/scene/src/board/a.ts', 'konva', '[scene: no Konva]'],
  ['packages/scene/src/board/a.ts', 'node:path', '[scene: no Node]'],
  ['packages/scene/src/board/a.ts', 'yjs', '[scene: no Yjs]'],
  ['packages/scene/src/board/a.ts', '@praatplaat/model/document', '[scene: no Yjs]'],
  ['packages/scene/src/board/a.ts', '@praatplaat/export', '[scene: no other workspace]'],
  ['packages/scene/src/board/a.ts', '@praatplaat/protocol', '[scene: no other workspace]'],
  ['packages/scene/src/board/a.ts', '@praatplaat/model/src/ids.ts', '[scene: no deep import]'],
  ['packages/scene/src/board/a.ts', '../../../model/src/ids.ts', '[scene: no way round]'],

  ['packages/export/src/docx/a.ts', 'use-intl/react', '[export: no React]'],
  ['packages/export/src/docx/a.ts', 'konva', '[export: no Konva]'],
  ['packages/export/src/docx/a.ts', 'node:fs', '[export: no Node]'],
  ['packages/export/src/docx/a.ts', 'yjs', '[export: no Yjs]'],
  ['packages/export/src/docx/a.ts', '@praatplaat/model/document', '[export: no Yjs]'],
  ['packages/export/src/docx/a.ts', '@praatplaat/protocol', '[export: no other workspace]'],
  ['packages/export/src/docx/a.ts', '@praatplaat/scene/src/box.ts', '[export: no deep import]'],
  ['packages/export/src/docx/a.ts', '@praatplaat/scene/box', '[export: no deep import]'],
  ['packages/export/src/docx/a.ts', '../../../scene/src/box.ts', '[export: no way round]'],

  ['packages/protocol/src/a.ts', 'react', '[protocol: no React]'],
  ['packages/protocol/src/a.ts', 'konva', '[protocol: no Konva]'],
  ['packages/protocol/src/a.ts', 'node:buffer', '[protocol: no Node]'],
  ['packages/protocol/src/a.ts', 'yjs', '[protocol: no Yjs]'],
  ['packages/protocol/src/a.ts', 'y-protocols/awareness', '[protocol: no Yjs]'],
  ['packages/protocol/src/a.ts', '@praatplaat/model/document', '[protocol: no Yjs]'],
  ['packages/protocol/src/a.ts', 'ws', '[protocol: no framework]'],
  ['packages/protocol/src/a.ts', 'hono', '[protocol: no framework]'],
  ['packages/protocol/src/a.ts', '@hono/node-server', '[protocol: no framework]'],
  ['packages/protocol/src/a.ts', '@praatplaat/scene', '[protocol: no other workspace]'],
  ['packages/protocol/src/a.ts', '@praatplaat/model/src/ids.ts', '[protocol: no deep import]'],
  ['packages/protocol/src/a.ts', '../../model/src/ids.ts', '[protocol: no way round]'],

  ['apps/canvas/src/session/a.ts', 'node:fs', '[canvas: no Node]'],
  ['apps/canvas/src/session/a.ts', '@praatplaat/server', '[canvas: no server]'],
  ['apps/canvas/src/session/a.ts', '@praatplaat/model/src/ids.ts', '[canvas: no deep import]'],
  ['apps/canvas/src/session/a.ts', '../../../../packages/model/src/ids.ts', '[canvas: no way round]'],
  ['apps/canvas/src/session/a.ts', '../../../../server/src/main.ts', '[canvas: no way round]'],
  ['apps/canvas/e2e/a.e2e.ts', '@praatplaat/server', '[canvas: no server]'],
  ['apps/canvas/e2e/a.e2e.ts', '@praatplaat/model/src/ids.ts', '[canvas: no deep import]'],
  ['apps/canvas/e2e/a.e2e.ts', '../../../server/src/main.ts', '[canvas: no way round]'],
  ['apps/canvas/e2e/a.e2e.ts', '../src/app.tsx', '[canvas: no way round]'],

  ['server/src/http/a.ts', 'react', '[server: no React]'],
  ['server/src/http/a.ts', 'use-intl', '[server: no React]'],
  ['server/src/http/a.ts', 'konva', '[server: no Konva]'],
  ['server/src/http/a.ts', '@praatplaat/canvas', '[server: no app]'],
  ['server/src/http/a.ts', '@praatplaat/export/src/docx/write.ts', '[server: no deep import]'],
  ['server/src/http/a.ts', '../../../packages/model/src/ids.ts', '[server: no way round]'],
])

/** What those same rules must leave alone. */
const allowed = /** @type {const} */ ([
  ['packages/model/src/lead/a.ts', 'valibot'],
  ['packages/model/src/lead/a.ts', '../role/role.ts'],
  ['packages/model/src/document/a.ts', 'yjs'],
  ['packages/model/src/document/a.test.ts', 'yjs'],
  ['packages/scene/src/board/a.ts', '@praatplaat/model'],
  ['packages/scene/src/board/a.ts', '@praatplaat/model/templates'],
  ['packages/export/src/docx/a.ts', '@praatplaat/scene'],
  ['packages/export/src/docx/a.ts', 'use-intl/core'],
  ['packages/protocol/src/a.ts', '@praatplaat/model'],
  ['packages/protocol/src/a.ts', 'lib0/encoding'],
  ['apps/canvas/src/session/a.ts', '@praatplaat/model/document'],
  ['apps/canvas/src/session/a.ts', '@praatplaat/export/docx'],
  ['apps/canvas/src/session/a.ts', 'react'],
  ['apps/canvas/src/session/a.ts', '../export/word-button.ts'],
  ['apps/canvas/e2e/a.e2e.ts', 'node:fs'],
  ['server/src/http/a.ts', 'node:fs'],
  ['server/src/http/a.ts', '@praatplaat/model/document'],
  ['server/src/http/a.ts', '@praatplaat/export/docx'],
  ['server/src/http/a.ts', 'use-intl/core'],
])

/** Every way to import something, and two more habits of the house. */
const ways = /** @type {const} */ ([
  ["import type { ReactNode } from 'react'", '[model: no React]'],
  ["export { useState } from 'react'", '[model: no React]'],
  ["export const lazily = () => import('react')", '[model: no React]'],
  ["export * from './other.ts'", 'Barrel file'],
  ['export default 1', 'Prefer named exports'],
  ['export const where = process.cwd()', "Unexpected use of 'process'"],
])

/** What a screen may not say by itself: its words come from the files of words. */
const literals = /** @type {const} */ ([
  ['<p>Bewaard</p>', 'literal'],
  ['<button aria-label="Sluiten" />', 'literal'],
  ['<p>{t("saved")}: {count}</p>', null],
  ['<p className="quiet" lang="nl">+{count}</p>', null],
])

let house = ''
/** @type {Map<string, string>} What the linter said, by file. */
const said = new Map()

/**
 * @param {string} file
 * @param {string | Buffer} content
 */
function write(file, content) {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), content)
  return file
}

/** @param {string} path */
const numbered = (path, /** @type {string | number} */ number) => path.replace(/\ba\./, `a${number}.`)

/** @param {string} code */
const screenOf = (code) =>
  `export const Screen = ({ t, count }: { t: (key: string) => string; count: number }) => ${code}\n`

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'praatplaat-boundaries-'))
  symlinkSync(join(projectRoot, 'node_modules'), join(house, 'node_modules'))
  for (const file of ['.oxlintrc.json', 'tsconfig.json'])
    copyFileSync(join(projectRoot, file), join(house, file))
  write('packages/model/src/lead/other.ts', 'export const other = 1\n')

  const files = [
    ...forbidden.map(([from, what], n) => write(numbered(from, `-bad-${n}`), `import '${what}'\n`)),
    ...allowed.map(([from, what], n) => write(numbered(from, `-good-${n}`), `import '${what}'\n`)),
    ...literals.map(([code], n) => write(`apps/canvas/src/start/a-says-${n}.tsx`, screenOf(code))),
    ...ways.map(([code], n) => write(numbered('packages/model/src/lead/a.ts', `-way-${n}`), `${code}\n`)),
  ]
  const { stdout } = spawnSync(process.execPath, tool('oxlint', '--format=json', ...files), {
    cwd: house,
    encoding: 'utf8',
  })
  for (const { filename, message, help } of JSON.parse(stdout).diagnostics) {
    said.set(filename, `${said.get(filename) ?? ''}${message} ${help ?? ''}\n`)
  }
})

afterAll(() => rmSync(house, { recursive: true }))

test('every rule of the configuration is shown to bite', () => {
  const configuration = readFileSync(join(projectRoot, '.oxlintrc.json'), 'utf8')
  const rules = new Set(configuration.match(/\[\w+: [\w ]+\]/g))
  expect(new Set(forbidden.map(([, , rule]) => rule))).toEqual(rules)
})

test.each(forbidden.map((row, n) => /** @type {const} */ ([...row, n])))(
  '%s may not import %s %s',
  (from, _, rule, n) => {
    expect(said.get(numbered(from, `-bad-${n}`)) ?? 'nothing').toContain(rule)
  },
)

test.each(allowed.map((row, n) => /** @type {const} */ ([...row, n])))('%s may import %s', (from, _, n) => {
  expect(said.get(numbered(from, `-good-${n}`))).toBeUndefined()
})

test.each(ways.map((row, n) => /** @type {const} */ ([...row, n])))(
  'a package may not say: %s',
  (_, rule, n) => {
    expect(said.get(numbered('packages/model/src/lead/a.ts', `-way-${n}`)) ?? 'nothing').toContain(rule)
  },
)

test.each(literals.map((row, n) => /** @type {const} */ ([...row, n])))(
  'of a screen that says %s the linter says %s',
  (_, complaint, n) => {
    const heard = said.get(`apps/canvas/src/start/a-says-${n}.tsx`) ?? ''
    expect(heard.includes('literal')).toBe(complaint !== null)
  },
)

test.each(['packages/model', 'packages/scene', 'packages/protocol', 'packages/export'])(
  '%s sees neither a browser nor Node',
  (workspace) => {
    write('pure/tsconfig.json', readFileSync(join(projectRoot, 'tsconfig.json')))
    write(`pure/${workspace}/tsconfig.json`, readFileSync(join(projectRoot, workspace, 'tsconfig.json')))
    write(`pure/${workspace}/src/globals.ts`, 'export const globals = [document.title, process.env]\n')
    const { stdout } = spawnSync(process.execPath, tool('tsc', '-p', `pure/${workspace}`), {
      cwd: house,
      encoding: 'utf8',
    })
    expect(stdout).toContain("Cannot find name 'document'")
    expect(stdout).toContain("Cannot find name 'process'")
  },
)
