import { test as base } from '@playwright/test'
import { startServer, type ServerProcess } from './server-process.ts'

/**
 * Playwright's `test` with a `server` that all tests of a worker share, and `page.goto('/')` going there.
 *
 * A test that kills its server, or sets it up otherwise, calls `startServer` for one of its own.
 */
export const test = base.extend<object, { server: ServerProcess }>({
  server: [
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
})

export { expect } from '@playwright/test'
