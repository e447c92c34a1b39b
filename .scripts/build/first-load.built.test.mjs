import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../setup/project-root.mjs'
import { filesOfFirstLoad, gzippedSize, sizeOfFonts } from './first-load.mjs'
import { heaviestModules } from './heaviest-modules.mjs'
import { weightsFile } from './weigh-modules.mjs'

const dist = join(projectRoot, 'apps/canvas/dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const weights = JSON.parse(readFileSync(join(dist, weightsFile), 'utf8'))
const KiB = 1024

/**
 * What a reader with a wide screen does not need to see and use the board, its tray, its rounds and the panel of the
 * canvas. Some of it is fetched ahead once the board stands there and the browser is idle, so that a click does not
 * wait; the board waits for none of it.
 */
const waits = [
  // Another page.
  /\/start\//,
  /\/(room|joining|meeting)\//,
  // After a press of a button.
  /packages\/export\//,
  /\/exporting\//,
  /\/sharing\//,
  /\/phases-and-roles\//,
  /\/shortcuts-contents\.tsx$/,
  // Another view, or something that was selected.
  /\/agreements-view\.tsx$/,
  /\/history-view\.tsx$/,
  /\/table-view\.tsx$/,
  /\/role-lens\/.*\.tsx$/,
  /\/selected-panel\.tsx$/,
  // What tells the ear what the others do, and what is printed, once the board stands there.
  /\/canvas-page\/unseen\.tsx$/,
  /\/on-paper\//,
  // Views of one's own and votes: that there are any is told once the board stands there, and the rest is asked for.
  /\/together\/together(-panel|-sections)?\.tsx$/,
  // What looks for findings, once the board stands there, and what tells of them.
  /packages\/model\/src\/findings\//,
  /\/findings\/findings-(panel|box)\.tsx$/,
  /\/money-test\/money-test-(panel|hint)\.tsx$/,
  // What people point at with their lasers, once the board stands there.
  /\/laser\/laser-on-board\.tsx$/,
  // Another screen.
  /\/phone\//,
  // The words of all that, and the language that this reader doesn't read.
  /virtual:words\/nl\/(?!first$)/,
  /virtual:words\/en\//,
]

const firstLoad = filesOfFirstLoad(manifest, (key) => waits.some((pattern) => pattern.test(key)))

test('the first load of a canvas is at most 240 KiB of JavaScript and CSS, gzipped', () => {
  const sizes = firstLoad.map(
    (file) => `${(gzippedSize(dist, [file]) / KiB).toFixed(1).padStart(6)} KiB  ${file}`,
  )
  const total = gzippedSize(dist, firstLoad) / KiB
  console.log(`${sizes.join('\n')}\n${total.toFixed(1).padStart(6)} KiB  in all, of 240`)
  expect(total).toBeGreaterThan(0)
  expect(
    total,
    `What weighs most, in KiB before minifying:\n${heaviestModules(weights, firstLoad, 60)}`,
  ).toBeLessThanOrEqual(240)
})

test.each(waits)('%s still names something that waits', (pattern) => {
  expect(Object.keys(manifest).filter((key) => pattern.test(key))).not.toEqual([])
})

test('no file waits for another that waits for it: the first of them would run without what it needs', () => {
  /** @type {Set<string>} */
  const done = new Set()
  /** @type {string[]} */
  const circles = []
  /** @type {(key: string, way: readonly string[]) => void} */
  const visit = (key, way) => {
    if (way.includes(key)) circles.push([...way, key].join(' > '))
    else if (!done.has(key)) for (const next of manifest[key].imports ?? []) visit(next, [...way, key])
    done.add(key)
  }
  for (const key of Object.keys(manifest)) visit(key, [])
  expect(circles).toEqual([])
})

test('the fonts are at most 100 KiB', () => {
  const total = sizeOfFonts(dist) / KiB
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(100)
})

test('the page holds no inline script and no inline style, which the content security policy refuses', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/i)
  for (const [script] of page.matchAll(/<script\b[^>]*>/gi)) expect(script).toMatch(/\ssrc=/)
})

test('nothing that the page or its styles load comes from another host, or from a data: address', () => {
  const styles = filesOfFirstLoad(manifest, () => false).filter((file) => file.endsWith('.css'))
  const loaded = styles.flatMap((file) => readFileSync(join(dist, file), 'utf8').match(/url\([^)]*\)/g) ?? [])
  const page = readFileSync(join(dist, 'index.html'), 'utf8').match(/(?:src|href)="[^"]*"/g) ?? []
  expect([...loaded, ...page].filter((address) => /https?:|\/\/|data:/.test(address))).toEqual([])
})
