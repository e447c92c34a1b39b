import { Hono } from 'hono'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAppFiles } from './app-files.ts'
import { contentSecurityPolicy } from './security-headers.ts'
import { serveApp } from './serve-app.ts'

let directory: string
let app: Hono

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'praatplaat-app-'))
  const write = (path: string, content: string) => writeFileSync(join(directory, path), content)
  mkdirSync(join(directory, 'assets'))
  mkdirSync(join(directory, '.vite'))
  write('index.html', '<title>app</title>')
  write('assets/board-abc123.js', 'plain')
  write('assets/board-abc123.js.br', 'in brotli')
  write('assets/board-abc123.js.gz', 'in gzip')
  write('assets/board-abc123.js.map', 'source')
  write('.vite/manifest.json', '{}')
  app = new Hono()
  serveApp(app, readAppFiles(directory))
})
afterAll(() => rmSync(directory, { recursive: true }))

const board = '/assets/board-abc123.js'
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

test.each(['/', '/c/abc', '/w/abc', '/j/ABCD'])('%s is a page of the app', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('<title>app</title>')
})

test.each(['/nowhere', '/c/abc/def', '/assets/gone-123.js', '/index.html.br'])(
  '%s is not there, and the app says so',
  async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('<title>app</title>')
  },
)

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/assets/..%2f..%2fetc/passwd',
  '/.vite/manifest.json',
  `${board}.map`,
])('%s leads to nothing that is not the app', async (path) => {
  expect(await (await get(path)).text()).toBe('<title>app</title>')
})

describe('a file', () => {
  test.each([
    ['br, gzip', 'br', 'in brotli'],
    ['gzip', 'gzip', 'in gzip'],
    ['br;q=0, gzip', 'gzip', 'in gzip'],
    ['', null, 'plain'],
  ])('for who accepts %j is sent as %s', async (accepted, encoding, content) => {
    const response = await get(board, { 'Accept-Encoding': accepted })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(await response.text()).toBe(content)
  })

  test('whose name holds its hash is never asked for again; the page is asked for each time', async () => {
    expect((await get(board)).headers.get('cache-control')).toContain('immutable')
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  test('that has not changed is not sent again', async () => {
    const etag = (await get('/')).headers.get('etag')!
    expect((await get('/', { 'If-None-Match': etag })).status).toBe(304)
  })
})

test('without a built app it is said how to build it', async () => {
  const bare = new Hono()
  serveApp(bare, readAppFiles(join(directory, 'none')))
  const response = await bare.request('/')
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('npm run build')
})

test('the policy allows nothing inline and nothing from elsewhere, and names the sockets of its own host', () => {
  const policy = contentSecurityPolicy('praatplaat.example:8080')
  expect(policy).not.toMatch(/unsafe/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'self' ws://praatplaat.example:8080 wss://praatplaat.example:8080")
})

test('a made-up host does not get into the policy', () => {
  expect(contentSecurityPolicy("a; script-src 'unsafe-inline'")).not.toMatch(/unsafe/)
})
