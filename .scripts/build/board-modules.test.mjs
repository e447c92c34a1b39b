import { expect, test } from 'vitest'
import { boardModules } from './board-modules.mjs'

/**
 * What each module imports, and what it asks for later.
 *
 * @type {Record<string, readonly [readonly string[], readonly string[]]>}
 */
const modules = {
  '/app/main': [[], ['/app/start', '/app/board', '/app/room']],
  '/app/start': [['/app/button'], []],
  '/app/board': [['/app/button', '/app/stage', '/app/paint', '/package/index'], ['/app/panel']],
  '/app/room': [[], ['/app/compare']],
  '/app/compare': [['/app/paint'], []],
  '/app/stage': [['/app/camera'], ['/app/laser']],
  '/app/laser': [['/app/camera', '/app/trail'], []],
  '/app/panel': [['/app/stage', '/app/row'], []],
}

const graph = {
  /** @param {string} id */
  getModuleInfo: (id) => {
    const [importedIds, dynamicallyImportedIds] = modules[id] ?? [[], []]
    return { importedIds, dynamicallyImportedIds }
  },
}

const { comesWithBoard, buildsOnBoard } = boardModules({
  folder: '/app/',
  start: '/app/main',
  board: '/app/board',
})

test.each(['/app/board', '/app/stage', '/app/camera'])(
  '%s comes with the board and with no other page, whichever parts use it too',
  (id) => expect(comesWithBoard(id, graph)).toBe(true),
)

test.each([
  ['/app/main', 'is there first'],
  ['/app/button', 'is of the start page too'],
  ['/app/paint', 'is of a part of the room too'],
  ['/app/panel', 'is asked for later'],
  ['/app/row', 'comes with what is asked for later'],
  ['/app/trail', 'comes with what is asked for later'],
  ['/package/index', 'is a door, with more behind it than is used'],
])('%s does not: it %s', (id) => expect(comesWithBoard(id, graph)).toBe(false))

test.each(['/app/panel', '/app/laser'])('%s comes later, and needs something of the board', (id) =>
  expect(buildsOnBoard(id, graph)).toBe(true),
)

test.each([
  ['/app/stage', 'is of the board itself'],
  ['/app/row', 'needs nothing of it'],
  ['/app/compare', 'needs what others have as well'],
  ['/package/index', 'is not of the app'],
])('%s does not: it %s', (id) => expect(buildsOnBoard(id, graph)).toBe(false))
