import { expect, test } from 'vitest'
import { isAllowedOrigin } from './allowed-origin.ts'

const publicUrl = new URL('https://praatplaat.example')

test.each([
  ['the page that was reached under the same address', 'http://192.0.2.7:8080', '192.0.2.7:8080', null],
  [
    'the page behind a proxy, under the public address',
    'https://praatplaat.example',
    'inside:8080',
    publicUrl,
  ],
  ['what is no browser', undefined, '192.0.2.7:8080', null],
])('%s may connect', (_, origin, host, known) => {
  expect(isAllowedOrigin(origin, host, known)).toBe(true)
})

test.each([
  ['another site', 'https://elsewhere.example', 'praatplaat.example'],
  ['another port', 'http://localhost:3000', 'localhost:8080'],
  ['a page without an origin', 'null', 'localhost:8080'],
  ['a page without an origin, when there is no host either', 'null', undefined],
])('%s may not', (_, origin, host) => {
  expect(isAllowedOrigin(origin, host, publicUrl)).toBe(false)
})
