import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { BoardPage } from './board-page.ts'
import { expect, test } from './server-fixture.ts'

// One facilitator and four attendees, each in a browser of their own, from an empty start page to the files to take home.

const [bouw, zorg] = ['Tafel 1 · Bouw', 'Tafel 2 · Zorg']

/** Makes a workshop of two tables with an empty board, opens its doors, and resolves to the code. */
async function openWorkshop(room: Page): Promise<string> {
  await room.goto('/')
  await room.getByRole('radio', { name: 'Bijeenkomst met meer tafels' }).check()
  await room.getByLabel('Naam van de bijeenkomst').fill('Leerwerktrajecten Rotterdam')
  await room.getByLabel('Aantal tafels').fill('2')
  await room.getByText('Tafels een naam geven').click()
  await room.getByLabel('Tafel 1', { exact: true }).fill('Bouw')
  await room.getByLabel('Tafel 2', { exact: true }).fill('Zorg')
  await room.getByRole('button', { name: 'Bijeenkomst maken' }).click()
  await room.getByRole('button', { name: 'Open de deuren' }).click()
  return (await room.getByRole('button', { name: 'Doe mee met code' }).locator('b').textContent())!
}

/** Scans the code, picks a table, and sits down. */
async function join(
  browser: Browser,
  baseURL: string,
  code: string,
  [table, seat, name]: readonly [string, string, string],
  options: BrowserContextOptions = {},
): Promise<BoardPage> {
  const page = await (await browser.newContext({ baseURL, ...options })).newPage()
  await page.goto(`/j/${code.replace(' ', '')}`)
  await page.getByRole('button', { name: table }).click()
  const door = page.getByRole('dialog', { name: 'Welkom bij' })
  await door.getByLabel('Hoe heet je?').fill(name)
  await door.getByText(seat, { exact: true }).click()
  await door.getByRole('button', { name: 'Ga aan tafel' }).click()
  await door.waitFor({ state: 'detached' })
  return new BoardPage(page)
}

test('five people play a workshop from the case to looking back, and take it home', async ({
  page: room,
  browser,
  server,
}) => {
  test.setTimeout(180_000)
  const code = await openWorkshop(room)
  const come = (who: readonly [string, string, string], options?: BrowserContextOptions) =>
    join(browser, server.url, code, who, options)
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
  const [anna, bram, chris, dina] = await Promise.all([
    come([bouw, 'Werkgever', 'Anna']),
    come([bouw, 'Klantmanager', 'Bram'], phone),
    come([zorg, 'Jobcoach', 'Chris'], { viewport: { width: 1280, height: 720 } }),
    come([zorg, 'Werkgever', 'Dina']),
  ])
  const everybody = [anna, bram, chris, dina]
  const steps = room.getByRole('list', { name: 'De rondes van de bijeenkomst' })
  const begin = async (step: string) => {
    await steps.getByRole('button', { name: step }).first().click()
    for (const { page } of everybody) {
      const strip = page.getByRole('complementary', { name: 'De bijeenkomst' })
      await expect(strip.getByText(step)).toBeVisible()
      await expect(strip.getByRole('timer')).toBeVisible()
    }
  }
  const cardOf = (table: string) => room.getByRole('article', { name: table })

  await test.step('the case: a table writes its goal', async () => {
    for (const table of [bouw, zorg])
      await expect(cardOf(table).getByRole('button', { name: '2 mensen' })).toBeVisible()
    await begin('Casus')
    await anna.panel.getByLabel('Doel van het traject').fill('Tien mensen werken na een jaar als isoleerder.')
    await anna.panel.getByLabel('Doel van het traject').blur()
    await bram.page.getByRole('button', { name: 'Over de plaat' }).tap()
    await expect(bram.panel.getByLabel('Doel van het traject')).toHaveValue(/isoleerder/)
    await bram.page.getByRole('button', { name: 'Terug naar de fase' }).tap()
  })

  await test.step('eerst zelf: each in silence, and then all at once', async () => {
    await begin('Eerst zelf')
    for (const [board, role] of [
      [anna, 'Werkgever'],
      [bram, 'Klantmanager'],
    ] as const) {
      const maker = board.page.getByRole('dialog', { name: 'Mijn beeld' })
      const strip = board.page.getByRole('complementary', { name: 'Eerst zelf' })
      await strip.getByRole('button', { name: 'Maak mijn beeld' }).click()
      await maker.getByRole('button', { name: `Regie voor ${role}` }).click()
      await maker.getByRole('button', { name: 'Klaar' }).click()
    }
    await room.getByRole('button', { name: 'Laat de beelden zien' }).click()
    await room.getByRole('button', { name: 'Ja, laat ze zien op alle tafels' }).click()
    await expect(anna.panel.getByText('2 beelden liggen open')).toBeVisible()
    await expect(anna.panel.getByText('regie verschilt').first()).toBeVisible()
    await anna.panel
      .getByRole('button', { name: /^Neem over ?: Klantmanager$/ })
      .first()
      .click()
    await expect(anna.seat('recruitment')).toHaveAccessibleName(/regie bij Klantmanager/)
  })

  await test.step('who does what: both tables place chips', async () => {
    await begin('Wie doet wat')
    await chris.drag(chris.role('Jobcoach'), chris.phase('support'))
    await dina.drag(dina.role('Werkgever'), dina.phase('match'))
    await expect(dina.chip('support', 'job-coach')).toBeAttached()
    await expect(chris.chip('match', 'employer')).toBeAttached()
  })

  await test.step('regie: two want it, and the room reads of it', async () => {
    await begin('Regie')
    await chris.drag(chris.role('Jobcoach'), chris.seat('match'))
    await expect(dina.seat('match')).toHaveAccessibleName(/regie bij Jobcoach/)
    await dina.drag(dina.role('Werkgever'), dina.seat('match'))
    await expect(dina.message(/betwist/)).toBeVisible()
    await expect(cardOf(zorg).getByRole('img')).toHaveAccessibleName(/Match[^;.]*betwist/)
  })

  await test.step('needs and means: one is asked of another', async () => {
    await begin('Nodig en middelen')
    await chris.chip('support', 'job-coach').press('Enter')
    await chris.panel.getByRole('button', { name: 'Behoefte' }).first().click()
    await chris.panel.getByRole('combobox', { name: 'Van wie?' }).selectOption({ label: 'Werkgever' })
    await chris.panel.getByLabel('Wat is er nodig?').fill('Een vast moment op de werkvloer')
    await chris.page.keyboard.press('Control+Enter')
    await dina.show('Afspraken')
    await dina.page.getByRole('tab', { name: /^Behoeften/ }).click()
    await expect(dina.page.getByText('Een vast moment op de werkvloer')).toBeVisible()
  })

  await test.step('agreements: one is made, and the tables stand still for a word', async () => {
    await begin('Afspraken')
    await anna.phase('recruitment').press('Enter')
    await anna.panel.getByRole('button', { name: 'Afspraak toevoegen' }).click()
    await anna.page.keyboard.type('We werven samen op de taalschool.')
    await room.getByRole('button', { name: 'Zet stil' }).click()
    for (const { page } of everybody)
      await expect(page.getByText('heeft de tafels even stilgezet')).toBeVisible()
    await room.getByRole('button', { name: 'Laat verdergaan' }).click()
    await expect(anna.savedSign).toHaveText('Bewaard')
  })

  await test.step('looking back: the facilitator compares, and takes all of it along', async () => {
    await begin('Terugblik')
    await room.getByRole('button', { name: 'Vergelijk' }).click()
    await room.getByRole('button', { name: 'Afspraken', exact: true }).click()
    await expect(
      room.getByRole('article').filter({ hasText: 'We werven samen op de taalschool.' }),
    ).toBeVisible()
    await room.getByRole('button', { name: 'Alles uitvoeren' }).click()
    const downloading = room.waitForEvent('download')
    await room
      .getByRole('region', { name: 'Eén bestand over alle tafels' })
      .getByRole('button', { name: 'Markdown' })
      .click()
    expect((await downloading).suggestedFilename()).toMatch(/\.md$/)
  })
  await Promise.all(everybody.map(({ page }) => page.context().close()))
})
