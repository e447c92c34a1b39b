import type { Browser, Page } from '@playwright/test'
import { makeWorkshop, type MadeWorkshop } from './made-workshop.ts'
import { expect, test } from './table-fixture.ts'

/** Opens the room on a laptop of its own. */
async function openRoom(browser: Browser, { room, tables }: MadeWorkshop): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await page.goto(room)
  await expect(page.getByRole('article')).toHaveCount(tables.length)
  // Until the meeting is in step a line above the rounds says so, and they all move up when it goes.
  await expect(page.getByText('Geen verbinding.')).toHaveCount(0)
  return page
}

const steps = (page: Page) => page.getByRole('list', { name: 'De rondes van de bijeenkomst' })
const step = (page: Page, name: string) => steps(page).getByRole('button', { name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** The line that says what just happened elsewhere. */
const told = (page: Page, what: string) => page.getByRole('status').filter({ hasText: what })

/** Until a press is not taken any more for one that came too late to see what the other did: by design 700 ms. */
const afterSecondThought = (page: Page) => page.waitForTimeout(800)

/** Presses where a button stands, in the very moment that something else has come to stand there. */
async function pressOnceItTurns(page: Page, name: string, turn: () => Promise<void>): Promise<void> {
  const box = (await page.getByRole('button', { name }).first().boundingBox())!
  const pressed = page.evaluate(
    ([x, y]) =>
      new Promise<void>((resolve) => {
        const there = () => document.elementFromPoint(x, y)?.closest('button')
        const before = there()?.textContent
        const watching = new MutationObserver(() => {
          if (there()?.textContent === before) return
          watching.disconnect()
          there()?.click()
          resolve()
        })
        watching.observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    [box.x + box.width / 2, box.y + box.height / 2] as const,
  )
  await afterSecondThought(page)
  await turn()
  await pressed
}

test('two facilitators who do the same at once do it once, and both read what the other did', async ({
  server,
  browser,
  sitDown,
}) => {
  const workshop = await makeWorkshop(server.url)
  const [gea, huub] = [await openRoom(browser, workshop), await openRoom(browser, workshop)]
  const { page: anna } = await sitDown(workshop.table(1), 'Anna')
  const strip = anna.getByRole('complementary', { name: 'De bijeenkomst' })
  const current = (page: Page) => steps(page).locator('[aria-current=step]')

  await test.step('the next round, pressed by both, is the next one and not the one after it', async () => {
    for (const name of ['Casus', 'Eerst zelf', 'Wie doet wat', 'Regie']) {
      await Promise.all([gea, huub].map((page) => step(page, name).click()))
      for (const page of [gea, huub]) await expect(current(page)).toHaveText(new RegExp(name))
      await expect(strip.getByText(name)).toBeVisible()
    }
    await expect(strip.getByRole('timer')).toHaveText(/^1[12]:\d\d$/)
  })

  await test.step('a pause pressed by both is a pause', async () => {
    await pressOnceItTurns(huub, 'Pauze', () => button(gea, 'Pauze').click())
    for (const page of [gea, huub]) await expect(button(page, 'Ga verder')).toBeVisible()
    await expect(strip.getByText('(de tijd staat stil)')).toBeAttached()
    await expect(told(huub, 'Op een ander scherm is de tijd stilgezet.')).toBeVisible()
    await expect(told(gea, 'Op een ander scherm')).toHaveCount(0)
  })

  await test.step('and who means it a moment later is heard', async () => {
    await afterSecondThought(huub)
    await button(huub, 'Ga verder').click()
    await expect(button(gea, 'Pauze')).toBeVisible()
    await expect(told(gea, 'Op een ander scherm gaat de tijd weer verder.')).toBeVisible()
  })

  await test.step('tables that both put on hold stand still', async () => {
    await pressOnceItTurns(gea, 'Zet stil', () => button(huub, 'Zet stil').click())
    for (const page of [gea, huub]) await expect(button(page, 'Laat verdergaan')).toBeVisible()
    await expect(strip.getByText('heeft de tafels even stilgezet')).toBeVisible()
  })

  await test.step('doors that both open are open', async () => {
    await pressOnceItTurns(gea, 'Open de deuren', () => button(huub, 'Open de deuren').click())
    for (const page of [gea, huub]) await expect(button(page, 'Sluit de deuren')).toBeVisible()
  })
  await Promise.all([gea, huub].map((page) => page.context().close()))
})

test('who presses a round that moved because another began one, presses nothing else', async ({
  server,
  browser,
}) => {
  const workshop = await makeWorkshop(server.url)
  const [gea, huub] = [await openRoom(browser, workshop), await openRoom(browser, workshop)]
  // The time and its buttons come to stand where the rounds were.
  await pressOnceItTurns(huub, 'Wie doet wat', () => step(gea, 'Casus').click())
  await expect(told(huub, 'Op een ander scherm is “Casus” begonnen.')).toBeVisible()
  for (const page of [gea, huub]) {
    await expect(step(page, 'Casus')).toHaveAttribute('aria-current', 'step')
    await expect(button(page, 'Pauze')).toBeVisible()
    await expect(page.getByRole('timer')).toHaveText(/^0[78]:\d\d$/)
  }
  await Promise.all([gea, huub].map((page) => page.context().close()))
})

test('the laptop of the facilitator dies in a round, and another that opens the link has all of it', async ({
  server,
  browser,
  sitDown,
}) => {
  const workshop = await makeWorkshop(server.url)
  const code = await workshop.openDoors()
  const first = await openRoom(browser, workshop)
  const { page: anna } = await sitDown(workshop.table(1), 'Anna')
  const strip = anna.getByRole('complementary', { name: 'De bijeenkomst' })
  await button(first, 'Tijden aanpassen').click()
  await first.getByLabel('Minuten voor “Regie”').fill('17')
  await button(first, 'Klaar').click()
  await step(first, 'Regie').click()
  await first.getByRole('textbox', { name: 'Bericht aan de tafels…' }).fill('Nog vijf minuten')
  await button(first, 'Stuur').click()
  await button(first, 'Zet stil').click()
  await expect(strip.getByText('heeft de tafels even stilgezet')).toBeVisible()
  await first.context().close()

  const left = async (page: Page) => {
    const [minutes, seconds] = (await page.getByRole('timer').textContent())!.split(':').map(Number)
    return minutes! * 60 + seconds!
  }
  const before = await left(anna)
  expect(before).toBeGreaterThan(16 * 60)
  await expect.poll(() => left(anna)).toBeLessThan(before)

  const other = await openRoom(browser, workshop)
  await expect(step(other, 'Regie')).toHaveAttribute('aria-current', 'step')
  await expect(step(other, 'Regie')).toHaveText(/17 min/)
  const [there, here] = await Promise.all([left(anna), left(other)])
  expect(Math.abs(there - here)).toBeLessThanOrEqual(2)
  await expect(other.getByText('Op de schermen: “Nog vijf minuten”')).toBeVisible()
  await expect(other.getByRole('button', { name: 'Doe mee met code' }).locator('b')).toHaveText(
    `${code.slice(0, 3)} ${code.slice(3)}`,
  )
  await expect(told(other, 'Op een ander scherm')).toHaveCount(0)

  await button(other, 'Laat verdergaan').click()
  await expect(strip.getByText('Nog vijf minuten')).toBeVisible()
  await step(other, 'Nodig en middelen').click()
  await expect(strip.getByText('Nodig en middelen')).toBeVisible()
  await other.context().close()
})
