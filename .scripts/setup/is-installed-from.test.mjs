import { expect, test } from 'vitest'
import { isInstalledFrom } from './is-installed-from.mjs'

const asked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/yjs': { version: '13.6.33' },
    'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true },
  },
}

/** @param {Record<string, { version?: string }>} packages */
const installed = (packages) => isInstalledFrom(asked, { packages })

test('an install without the packages for other platforms is complete', () => {
  expect(installed({ 'node_modules/yjs': { version: '13.6.33' } })).toBe(true)
})

test('a missing package, another version or a package too many means: install again', () => {
  expect(installed({})).toBe(false)
  expect(installed({ 'node_modules/yjs': { version: '13.6.32' } })).toBe(false)
  expect(
    installed({ 'node_modules/yjs': { version: '13.6.33' }, 'node_modules/old': { version: '1.0.0' } }),
  ).toBe(false)
})
