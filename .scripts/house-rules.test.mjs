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
