import type { Browser, BrowserServer, LaunchOptions, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { BoardPage } from './board-page.ts'
import { makeWorkshop } from './made-workshop.ts'
import { expect, test } from './table-fixture.ts'

const stripOf = (page: Page) => page.getByRole('complementary', { name: 'De bijeenkomst' })
const whileAway = (page: Page) => page.getByRole('status').filter({ hasText: 'Terwijl je weg was' })

/** Begins rounds one after the other, each once it has come to who is awake. */
async function goThrough(room: Page, awake: Page, rounds: readonly string[]): Promise<void> {
  for (const round of rounds) {
    await room
      .getByRole('list', { name: 'De rondes van de bijeenkomst' })
      .getByRole('button', { name: round })
      .click()
    await expect(stripOf(awake).getByText(round)).toBeVisible()
  }
}

/** That somebody is in the round that the meeting is in, with its time, and was told so in one sentence. */
async function expectBackIn(round: string, number: number, page: Page, awake: Page): Promise<void> {
  await expect(stripOf(page).getByText(round)).toBeVisible()
  await expect(whileAway(page)).toHaveText(
    `Terwijl je weg was ging de bijeenkomst verder: het is nu ronde ${number}, ${round}.`,
  )
  const bar = page.getByRole('contentinfo').getByRole('button', { name: round })
  await expect(bar).toHaveAttribute('aria-current', 'step')
  const left = async (one: Page) => {
    const [minutes, seconds] = (await one.getByRole('timer').textContent())!.split(':').map(Number)
    return minutes! * 60 + seconds!
  }
  await expect
    .poll(async () => {
      const [mine, theirs] = await Promise.all([left(page), left(awake)])
      return Math.abs(mine - theirs)
    })
    .toBeLessThanOrEqual(1)
}

/** A laptop: a browser that can be put to sleep as a whole, with all that it keeps open. */
async function openLaptop(options: LaunchOptions) {
  const machine: BrowserServer = await chromium.launchServer(options)
  const browser: Browser = await chromium.connect(machine.wsEndpoint())
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => process.kill(-machine.process().pid!, name)
  return {
    browser,
    sleep: () => signal('SIGSTOP'),
    wake: () => signal('SIGCONT'),
    close: () => machine.close(),
  }
}

test('who had no connection for three rounds comes back in the fourth, and brings what they wrote', async ({
  server,
  page: room,
  sitDown,
}) => {
  const workshop = await makeWorkshop(server.url)
  await room.goto(workshop.room)
  const anna = await sitDown(workshop.table(1), 'Anna')
  const bram = await sitDown(workshop.table(1), 'Bram')
  await goThrough(room, bram.page, ['Casus'])
  await expect(stripOf(anna.page).getByText('Casus')).toBeVisible()
  await expect(anna.savedSign).toHaveText('Bewaard')

  await anna.page.context().setOffline(true)
  await expect(anna.savedSign).toHaveText(/^Geen verbinding/)
  await anna.drag(anna.role('Buddy'), anna.phase('support'))
  await goThrough(room, bram.page, ['Eerst zelf', 'Wie doet wat', 'Regie'])
  await expect(stripOf(anna.page).getByText('Casus')).toBeVisible()
  await expect(bram.chip('support', 'buddy')).not.toBeAttached()

  await anna.page.context().setOffline(false)
  await expectBackIn('Regie', 4, anna.page, bram.page)
  await expect(bram.chip('support', 'buddy')).toBeAttached()
  await expect(anna.savedSign).toHaveText('Bewaard')
  await expect(whileAway(bram.page)).toHaveCount(0)
})

test('a laptop that slept through three rounds wakes up in the fourth', async ({
  server,
  page: room,
  sitDown,
  launchOptions,
}) => {
  const workshop = await makeWorkshop(server.url)
  await room.goto(workshop.room)
  const bram = await sitDown(workshop.table(1), 'Bram')
  const laptop = await openLaptop(launchOptions)
  try {
    const page = await (await laptop.browser.newContext({ locale: 'nl-NL' })).newPage()
    await page.goto(workshop.table(1))
    await page.getByLabel('Hoe heet je?').fill('Anna')
    await page.getByRole('button', { name: 'Ga aan tafel' }).click()
    await goThrough(room, bram.page, ['Casus'])
    await expect(stripOf(page).getByText('Casus')).toBeVisible()
    await expect(new BoardPage(page).savedSign).toHaveText('Bewaard')

    laptop.sleep()
    const asleepSince = Date.now()
    await goThrough(room, bram.page, ['Eerst zelf', 'Wie doet wat', 'Regie'])
    await room.getByRole('button', { name: 'Haal allen hier' }).click()
    await expect.poll(() => Date.now() - asleepSince).toBeGreaterThan(4_000)
    laptop.wake()
    await expectBackIn('Regie', 4, page, bram.page)

    const anna = new BoardPage(page)
    await anna.drag(anna.role('Buddy'), anna.phase('support'))
    await expect(bram.chip('support', 'buddy')).toBeAttached()
  } finally {
    laptop.wake()
    await laptop.close()
  }
})

test('who wakes up at a table that was deleted is shown the others', async ({ server, sitDown }) => {
  const workshop = await makeWorkshop(server.url, { tables: 3, tableNames: ['Bouw', 'Zorg', 'Horeca'] })
  await workshop.openDoors()
  const { page } = await sitDown(workshop.table(2), 'Anna')
  await expect(stripOf(page)).toBeAttached()
  await page.context().setOffline(true)
  await expect(new BoardPage(page).savedSign).toHaveText(/^Geen verbinding/)
  await workshop.deleteTable(2)
  await page.context().setOffline(false)

  await expect(page.getByRole('heading', { name: 'Deze tafel is er niet meer' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tafel 1 · Bouw' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Zorg' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Tafel 3 · Horeca' }).click()
  await page.getByRole('button', { name: 'Ga aan tafel' }).click()
  await expect(new BoardPage(page).savedSign).toHaveText('Bewaard')
})

test('whose table is deleted while the doors are closed reads what to ask for', async ({
  server,
  sitDown,
}) => {
  const workshop = await makeWorkshop(server.url)
  const { page } = await sitDown(workshop.table(2), 'Anna')
  await workshop.deleteTable(2)
  await expect(page.getByRole('heading', { name: 'Deze tafel is er niet meer' })).toBeVisible()
  await expect(page.getByText('De deuren zijn nu dicht. Vraag de gespreksleider')).toBeVisible()
  const code = await workshop.openDoors()
  await page.getByRole('link', { name: 'Doe mee met een code' }).click()
  await page.getByLabel('Code op het grote scherm').fill(`${code.slice(0, 2)} ${code.slice(2)}`.toLowerCase())
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Tafel 1' }).click()
  await page.getByRole('button', { name: 'Ga aan tafel' }).click()
  await expect(new BoardPage(page).savedSign).toHaveText('Bewaard')
})
