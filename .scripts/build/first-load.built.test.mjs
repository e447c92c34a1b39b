import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../setup/project-root.mjs'
import { filesOfFirstLoad, gzippedSize, sizeOfFonts } from './first-load.mjs'

const dist = join(projectRoot, 'apps/canvas/dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const KiB = 1024

/** What is fetched only after the reader did something: exporting, and the language that they don't read. */
const waits = [/packages\/export\//, /\/exporting\//, /virtual:words\/en\//, /\/start\//, /\/sharing\//]

test('the first load of a canvas is at most 240 KiB of JavaScript and CSS, gzipped', () => {
  const files = filesOfFirstLoad(manifest, (key) => waits.some((pattern) => pattern.test(key)))
  const sizes = files.map(
    (file) => `${(gzippedSize(dist, [file]) / KiB).toFixed(1).padStart(6)} KiB  ${file}`,
  )
  const total = gzippedSize(dist, files) / KiB
  console.log(`${sizes.join('\n')}\n${total.toFixed(1).padStart(6)} KiB  in all, of 240`)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(240)
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
