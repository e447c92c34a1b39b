import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { requestLocale } from './request-locale.ts'

const app = new Hono().get('/', (c) => c.text(requestLocale(c)))
const asked = async (query: string, header?: string) =>
  (
    await app.request(`/${query}`, { headers: header === undefined ? {} : { 'Accept-Language': header } })
  ).text()

test.each([
  ['', undefined, 'nl'],
  ['', 'en-GB,en;q=0.9', 'en'],
  ['', 'fr, en;q=0.5, nl;q=0.8', 'nl'],
  ['', 'fr', 'nl'],
  ['', 'en;q=0, nl;q=0.1', 'nl'],
  ['?locale=en', 'nl', 'en'],
  ['?locale=xx', 'en', 'en'],
])('asked by %j and Accept-Language %j, the words are in %s', async (query, header, locale) => {
  expect(await asked(query, header)).toBe(locale)
})
