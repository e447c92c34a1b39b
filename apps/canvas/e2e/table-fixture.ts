import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { BoardPage } from './board-page.ts'
import { test as serverTest } from './server-fixture.ts'

/**
 * Opens a link in a browser of its own, as somebody who gives a name at the door, and resolves at the open board.
 * `prepare` gets the page before it goes there.
 */
type SitDown = (
  link: string,
  name: string,
  options?: BrowserContextOptions,
  prepare?: (page: Page) => Promise<unknown>,
) => Promise<BoardPage>

/** Playwright's `test`, with a server and with as many people at the table as a test asks for. */
export const test = serverTest.extend<{ sitDown: SitDown }>({
  sitDown: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (link, name, options = {}, prepare) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      await prepare?.(page)
      await page.goto(link)
      const door = page.getByRole('dialog', { name: 'Welkom bij' })
      await door.getByLabel('Hoe heet je?').fill(name)
      await door.getByRole('button', { name: 'Ga aan tafel' }).click()
      await door.waitFor({ state: 'detached' })
      return new BoardPage(page)
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})

export { expect } from '@playwright/test'
