import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from './setup/project-root.mjs'

const ours = ['packages', 'apps', 'server', '.scripts']
const notOurs = /(^|\/)(node_modules|dist|data|test-results)(\/|$)/

/** @type {string[]} Every file of ours, relative to the root. */
const files = ours.flatMap(walk)

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (notOurs.test(path)) return []
    return entry.isDirectory() ? walk(path) : [path]
  })
}

test('nothing is named after a drawer in which anything fits', () => {
  const drawer = /^(utils?|helpers?|common|shared|misc)$|(manager|service)$/i
  const names = files.flatMap((file) =>
    file.split('/').map((part) => ({ file, name: part.replace(/\..*$/, '') })),
  )
  expect(names.filter(({ name }) => drawer.test(name)).map(({ file }) => file)).toEqual([])
})

/** @param {string} file A package.json. */
function doorsOf(file) {
  const { exports = {} } = JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))
  return Object.values(exports).map((door) => join(file, '..', String(door)))
}

test('an index.ts stands only at a door that the package.json names', () => {
  const packages = files.filter((file) => basename(file) === 'package.json')
  const doors = new Set(packages.flatMap(doorsOf))
  const indexes = files.filter((file) => /^index\.tsx?$/.test(basename(file)))
  expect(indexes.filter((file) => !doors.has(file))).toEqual([])
})

/** What stands by coordinates: over the board, a picture whose origin is at its left in every language, or under the pointer. */
const byCoordinates = new Set([
  'apps/canvas/src/drag/drag-ghost.module.css',
  'apps/canvas/src/needs/need-handle.module.css',
  'apps/canvas/src/phone/pointed.module.css',
  'apps/canvas/src/stage/board-keys.module.css',
])

const physicalCss = [
  /(?:^|[\s;{])((?:(?:scroll-)?(?:margin|padding)|border|border-(?:top|bottom))-(?:left|right)[\w-]*|left|right)\s*:/g,
  /(?:^|[\s;{])((?:text-align(?:-last)?|float|clear|justify-(?:content|items|self))\s*:\s*(?:left|right))\b/g,
]
const physicalStyle = [
  /\b((?:margin|padding|border|scrollMargin|scrollPadding)(?:Top|Bottom)?(?:Left|Right)\w*)\s*[:=]/g,
  /\b((?:textAlign|float)\s*[:=]\s*'(?:left|right)')/g,
  /\bstyle=\{\{[^}]*\b(left|right)\s*:/g,
  /\bstyle\.(left|right)\s*=/g,
]

/**
 * @param {string} css Without comments.
 * @returns {readonly string[]} Shorthands of four sides whose left and right differ.
 */
function lopsided(css) {
  const shorthands = css.matchAll(/(?:^|[\s;{])((?:margin|padding|inset)\s*:\s*([^;}]+))/g)
  return [...shorthands].flatMap(([, whole = '', value = '']) => {
    const sides = value.match(/[\w-]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+/g) ?? []
    return sides.length === 4 && sides[1] !== sides[3] ? [whole.trim()] : []
  })
}

/**
 * @param {string} file Its name tells what it is.
 * @param {string} source
 * @returns {readonly string[]} What in it holds for languages that are read from left to right only.
 */
function leftOrRight(file, source) {
  const bare = source.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const isCss = file.endsWith('.css')
  const found = (isCss ? physicalCss : physicalStyle).flatMap((pattern) => [...bare.matchAll(pattern)])
  return [...found.map(([, what = '']) => what), ...(isCss ? lopsided(bare) : [])]
}

test('the screens know a start and an end, and no left and right', () => {
  const screens = files.filter(
    (file) => /^apps\/canvas\/src\/.*\.(css|tsx|ts)$/.test(file) && !/\.test\.tsx?$/.test(file),
  )
  const faults = screens
    .filter((file) => !byCoordinates.has(file))
    .flatMap((file) =>
      leftOrRight(file, readFileSync(join(projectRoot, file), 'utf8')).map((what) => `${file}: ${what}`),
    )
  expect(faults).toEqual([])
  expect([...byCoordinates].filter((file) => !files.includes(file))).toEqual([])
})

test.each([
  ['a.css', '.a { margin-left: 2px }', ['margin-left']],
  ['a.css', '.a{left:0;right:0}', ['left', 'right']],
  [
    'a.css',
    '.a { border-top-left-radius: 4px; text-align: right }',
    ['border-top-left-radius', 'text-align: right'],
  ],
  ['a.css', '.a { padding: 1px 2px 3px 4px }', ['padding: 1px 2px 3px 4px']],
  ['a.css', '.a { padding: 1px calc(2px + 1px) 3px calc(2px + 1px); margin: 0 auto }', []],
  ['a.css', '.a { margin-inline-start: 2px; inset-inline-end: 0; text-align: start; /* left: 0; */ }', []],
  ['a.tsx', 'style={{ marginLeft: 2 }}', ['marginLeft']],
  ['a.tsx', 'style={{ top: 0, left: at.x }}', ['left']],
  ['a.tsx', 'style={{ insetInlineStart: 0, textAlign: "start" }}', []],
  ['a.ts', 'const left: Span[] = []', []],
])('in %s, of "%s" it finds %j', (file, source, faults) => {
  expect(leftOrRight(file, source)).toEqual(faults)
})
