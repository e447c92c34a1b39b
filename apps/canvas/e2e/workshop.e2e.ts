import type { Page } from '@playwright/test'
import { expect, test } from './server-fixture.ts'

/** Makes a workshop on the start page, as a facilitator does, and resolves in its room. */
async function makeWorkshop(page: Page, tables: number): Promise<void> {
  await page.goto('/')
  await page.getByRole('radio', { name: 'Bijeenkomst met meer tafels' }).check()
  await page.getByLabel('Naam van de bijeenkomst').fill('Leerwerktrajecten Rotterdam')
  await page.getByLabel('Datum').fill('2026-12-01')
  await page.getByLabel('Aantal tafels').fill(String(tables))
  await page.getByText('Tafels een naam geven').click()
  await page.getByLabel('Tafel 2', { exact: true }).fill('Zorg')
  await page.getByRole('button', { name: 'Bijeenkomst maken' }).click()
  await expect(page.getByRole('heading', { name: 'Leerwerktrajecten Rotterdam' })).toBeVisible()
}

const codeIn = async (page: Page): Promise<string> => {
  const box = page.getByRole('button', { name: 'Doe mee met code' })
  return (await box.locator('b').textContent())!
}

/** Comes in by the code, picks a table, and sits down with a name and a seat. */
async function join(page: Page, code: string, table: string, name: string): Promise<void> {
  await page.goto('/j')
  await page.getByLabel('Code op het grote scherm').fill(code)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: table }).click()
  const door = page.getByRole('dialog', { name: 'Welkom bij' })
  await door.getByLabel('Hoe heet je?').fill(name)
  await door.getByText('Werkgever', { exact: true }).click()
  await door.getByRole('button', { name: 'Ga aan tafel' }).click()
  await door.waitFor({ state: 'detached' })
}

test('a facilitator runs a meeting of three tables, and two people join by the code', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await makeWorkshop(page, 3)
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.getByRole('button', { name: 'Open de deuren' }).click()
  const code = await codeIn(page)
  expect(code).toMatch(/^\w{3} \w{3}$/)

  const origin = new URL(page.url()).origin
  const [first, second] = [
    await browser.newContext({ baseURL: origin }),
    await browser.newContext({ baseURL: origin, viewport: { width: 390, height: 844 }, hasTouch: true }),
  ]
  const [anna, bram] = [await first.newPage(), await second.newPage()]
  await join(anna, code.toLowerCase(), 'Tafel 2 · Zorg', 'Anna')
  await join(bram, code.replace(' ', '-'), 'Tafel 2 · Zorg', '<b>Bram</b>')

  await test.step('the room sees who is where, live', async () => {
    const zorg = page.getByRole('article', { name: 'Tafel 2 · Zorg' })
    await expect(zorg.getByRole('button', { name: '2 mensen' })).toBeVisible()
    await zorg.getByRole('button', { name: '2 mensen' }).click()
    await expect(zorg.getByRole('button', { name: 'Verplaats Anna' })).toBeVisible()
    await expect(zorg.getByRole('button', { name: 'Verplaats <b>Bram</b>' })).toBeVisible()
    await expect(zorg.getByText('nog leeg').first()).toBeVisible()
    await zorg.getByRole('button', { name: '2 mensen' }).click()
    await anna.getByRole('button', { name: 'Vraag hulp' }).click()
    await expect(zorg.getByText('Vraagt hulp')).toBeVisible()
    await anna.getByRole('button', { name: 'Hulp is niet meer nodig' }).click()
    await expect(zorg.getByText('Vraagt hulp')).toBeHidden()
  })

  await test.step('a round begins at all tables, with its time', async () => {
    await page.getByRole('button', { name: 'Regie' }).click()
    for (const person of [anna, bram]) {
      const strip = person.getByRole('complementary', { name: 'De bijeenkomst' })
      await expect(strip.getByText('Regie')).toBeVisible()
      await expect(strip.getByRole('timer')).toHaveText(/^1[12]:\d\d$/)
    }
    await expect(anna.getByRole('contentinfo').getByRole('button', { name: 'Regie' })).toHaveAttribute(
      'aria-current',
      'step',
    )
    await page.getByRole('button', { name: '+ 1 minuut' }).click()
    await page.getByRole('button', { name: 'Pauze' }).click()
    await expect(anna.getByRole('timer')).toHaveText(/^1[23]:\d\d/)
    await expect(page.getByRole('button', { name: 'Ga verder' })).toBeVisible()
  })

  await test.step('a message comes to all tables', async () => {
    await page.getByRole('textbox', { name: 'Bericht aan de tafels…' }).fill('Nog vijf minuten')
    await page.getByRole('button', { name: 'Stuur' }).click()
    await expect(anna.getByText('Nog vijf minuten')).toBeVisible()
    await expect(bram.getByText('Nog vijf minuten')).toBeVisible()
  })

  await test.step('tables that stand still take nothing, and then go on', async () => {
    await page.getByRole('button', { name: 'Zet stil' }).click()
    await expect(anna.getByText('heeft de tafels even stilgezet')).toBeVisible()
    const employer = anna
      .getByRole('complementary', { name: 'Rollen' })
      .getByRole('button', { name: 'Werkgever', exact: true })
    await expect(employer).toBeDisabled()
    await page.getByRole('button', { name: 'Laat verdergaan' }).click()
    await expect(employer).toBeEnabled()
  })

  await test.step('everybody is brought to a phase', async () => {
    await page.getByLabel('Fase om samen naar te kijken').selectOption('Fase 3')
    await page.getByRole('button', { name: 'Haal allen hier' }).click()
    await expect(anna.getByText('vraagt iedereen bij fase 3')).toBeVisible()
  })

  await test.step('the laptop of the facilitator dies, and another opens the link', async () => {
    const link = page.url()
    await page.close()
    const other = await (await browser.newContext({ baseURL: origin })).newPage()
    await other.goto(link)
    await expect(other.getByRole('button', { name: 'Regie' })).toHaveAttribute('aria-current', 'step')
    await expect(other.getByRole('button', { name: '2 mensen' })).toBeVisible()
    expect(await codeIn(other)).toBe(code)

    await test.step('closed doors let nobody in, and those who are in stay', async () => {
      await other.getByRole('button', { name: 'Sluit de deuren' }).click()
      await expect(other.getByRole('button', { name: 'Open de deuren' })).toBeVisible()
      const late = await first.newPage()
      await late.goto(`/j/${code.replace(' ', '')}`)
      await expect(late.getByText('Zijn de deuren dicht?')).toBeVisible()
      await anna.reload()
      await expect(anna.getByRole('timer')).toBeVisible()
    })

    await test.step('a table can be entered from the room, and left again', async () => {
      await other.getByRole('link', { name: 'Tafel 2 · Zorg' }).click()
      await other.getByLabel('Hoe heet je?').fill('Gea')
      await other.getByRole('button', { name: 'Ga aan tafel' }).click()
      await other.getByRole('link', { name: 'Terug naar de zaal' }).click()
      await expect(other.getByRole('article')).toHaveCount(3)
    })
  })
  await Promise.all([first, second].map((context) => context.close()))
})

test('a code that cannot be one is asked for again, with what was typed', async ({ page }) => {
  await page.goto('/j/kr7')
  await expect(page.getByText('Dit kan geen code zijn')).toBeVisible()
  await expect(page.getByLabel('Code op het grote scherm')).toHaveValue('kr7')
})

test('who sits at a table is asked to another one, and when a table is deleted shown the others', async ({
  page,
  browser,
}) => {
  await makeWorkshop(page, 3)
  await page.getByRole('button', { name: 'Open de deuren' }).click()
  const code = await codeIn(page)
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin })
  const anna = await context.newPage()
  await join(anna, code, 'Tafel 1', 'Anna')

  await test.step('who is asked goes there with one press, with name and seat', async () => {
    const first = page.getByRole('article', { name: 'Tafel 1' })
    await first.getByRole('button', { name: '1 mens' }).click()
    await first.getByRole('button', { name: 'Verplaats Anna' }).click()
    await page.getByRole('button', { name: 'Tafel 2 · Zorg' }).click()
    await expect(page.getByText('Anna is gevraagd naar Tafel 2 · Zorg.')).toBeVisible()
    await page.keyboard.press('Escape')
    await anna.getByRole('button', { name: 'Ga daarheen' }).click()
    const second = page.getByRole('article', { name: 'Tafel 2 · Zorg' })
    await second.getByRole('button', { name: '1 mens' }).click()
    await expect(second.getByRole('button', { name: 'Verplaats Anna' })).toBeVisible()
  })

  await test.step('a message to that table comes there', async () => {
    await page.getByLabel('Voor welke tafel').selectOption('Tafel 2 · Zorg')
    await page.getByRole('textbox', { name: 'Bericht aan de tafels…' }).fill('Alleen voor Zorg')
    await page.getByRole('button', { name: 'Stuur' }).click()
    await expect(anna.getByText('Alleen voor Zorg')).toBeVisible()
  })

  await page.getByRole('button', { name: 'Aanpassen', exact: true }).click()
  await page.getByRole('button', { name: 'Verwijder tafel 2' }).click()
  await page.getByRole('button', { name: 'Ja, verwijder deze tafel voor iedereen' }).click()
  await expect(anna.getByRole('heading', { name: 'Deze tafel is er niet meer' })).toBeVisible()
  await anna.getByRole('button', { name: 'Tafel 3' }).click()
  await anna.getByRole('button', { name: 'Ga aan tafel' }).click()

  await test.step('and the workshop is copied for another group', async () => {
    await page.getByText('Kopieer deze bijeenkomst').click()
    await page.getByLabel('Naam van de nieuwe bijeenkomst').fill('Den Haag')
    await page.getByRole('button', { name: 'Maak de kopie' }).click()
    await expect(page.getByRole('heading', { name: 'Den Haag' })).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(2)
  })
  await context.close()
})
