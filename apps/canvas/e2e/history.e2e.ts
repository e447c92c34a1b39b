import type { Page } from '@playwright/test'
import type { BoardPage } from './board-page.ts'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

const version = ({ page }: BoardPage, name: string) =>
  page.getByRole('listitem').getByRole('button', { name })

async function keepVersion(board: BoardPage, name: string): Promise<void> {
  await board.show('Verloop')
  await board.page.getByLabel('Naam voor de versie van nu').fill(name)
  await board.page.getByRole('button', { name: 'Bewaar deze versie' }).click()
  await expect(version(board, name)).toBeVisible()
}

/** What the device holds of the visits to a canvas, as JSON. */
function keptOf(page: Page, canvasId: string): Promise<string> {
  return page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open(name)
        // Before the app has made it there is nothing to read, and nothing may be made in its place.
        opening.addEventListener('upgradeneeded', () => opening.transaction!.abort())
        opening.addEventListener('error', () => resolve(''))
        opening.addEventListener('success', () => {
          const database = opening.result
          const reading = database.transaction('visits').objectStore('visits').get('visits')
          reading.addEventListener('success', () => {
            database.close()
            resolve(JSON.stringify(reading.result ?? '').split('"before"')[0] ?? '')
          })
        })
      }),
    `praatplaat.visits.${canvasId}`,
  )
}

async function restore({ page }: BoardPage): Promise<void> {
  await page.getByRole('button', { name: 'Zet deze versie terug' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test.describe('the history of a canvas', () => {
  test('one keeps a version, another reads what changed since and restores it, and all are told', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await anna.drag(anna.role('Buddy'), anna.phase('support'))
    // Kept at once: what she did last is in it all the same.
    await keepVersion(anna, 'Na de pauze')
    await anna.show('Praatplaat')
    await anna.drag(anna.role('Werkgever'), anna.seat('match'))
    await anna.drag(anna.chip('support', 'buddy'), anna.phase('match'))

    await bram.show('Verloop')
    await version(bram, 'Na de pauze').click()
    for (const sentence of [
      'De regie ligt nu bij Werkgever. Eerst had niemand die.',
      /^Buddy is hierheen verplaatst, van 3 · /,
    ])
      await expect(bram.page.getByText(sentence)).toBeVisible()
    await expect(bram.page.getByRole('img', { name: /^Toen: / })).toBeVisible()
    await restore(bram)
    await expect(bram.page.getByText('Er is niets veranderd: de plaat is nu zoals toen.')).toBeVisible()

    for (const board of [anna, bram])
      await expect(board.message('Een eerdere versie is teruggezet.')).toBeVisible()
    await expect(anna.chip('support', 'buddy')).toBeAttached()
    await expect(anna.chip('match', 'buddy')).not.toBeAttached()
    // It was an edit of nobody at the table: her undo takes back her own last step, and not that.
    await anna.drag(anna.role('UWV'), anna.phase('support'))
    await expect(anna.chip('support', 'uwv')).toBeAttached()
    await anna.page.keyboard.press('Control+z')
    await expect(anna.chip('support', 'uwv')).not.toBeAttached()
    await expect(bram.savedSign).toHaveText('Bewaard')

    // And how it was before can be brought back as well.
    await version(bram, 'Vlak voor een versie werd teruggezet').click()
    await restore(bram)
    await expect(anna.chip('match', 'buddy')).toBeAttached()
    await expect(anna.seat('match')).toHaveAccessibleName(/regie bij Werkgever/)
  })

  test('who facilitates takes a version out of it, for everybody', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await keepVersion(anna, 'Met een naam erin')
    await expect(anna.page.getByRole('button', { name: 'Verwijder deze versie' })).toHaveCount(0)

    const fatma = await sitDown(canvas.link('facilitate'), 'Fatma')
    await fatma.show('Verloop')
    await version(fatma, 'Met een naam erin').click()
    await fatma.page.getByRole('button', { name: 'Verwijder deze versie' }).click()
    await fatma.page.getByRole('dialog').getByRole('button', { name: 'Verwijder de versie' }).click()
    await expect(fatma.page.getByText('Er zijn nog geen versies')).toBeVisible()
    await anna.show('Praatplaat')
    await anna.show('Verloop')
    await expect(anna.page.getByText('Er zijn nog geen versies')).toBeVisible()
  })

  test('who has the view link reads it, and has nothing to change it with', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await keepVersion(anna, 'Leeg')
    await anna.show('Praatplaat')
    await anna.drag(anna.role('Buddy'), anna.phase('support'))

    const vera = await sitDown(canvas.link('view'), 'Vera')
    await vera.show('Verloop')
    await version(vera, 'Leeg').click()
    await expect(vera.page.getByText('Buddy is erbij gekomen: uitvoeren.')).toBeVisible()
    await expect(vera.page.getByRole('textbox')).toHaveCount(0)
    for (const name of ['Bewaar deze versie', 'Zet deze versie terug', 'Verwijder deze versie'])
      await expect(vera.page.getByRole('button', { name })).toHaveCount(0)
  })

  test('says without a connection that versions need one, and comes by itself when there is', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await keepVersion(anna, 'Na de pauze')
    await anna.page.reload()
    await expect(anna.savedSign).toHaveText('Bewaard')
    await anna.show('Verloop')
    await anna.show('Praatplaat')
    await anna.page.context().setOffline(true)
    await expect(anna.savedSign).toHaveText(/^Geen verbinding/)
    await anna.show('Verloop')
    await expect(
      anna.page.getByText(/^Versies staan op de server\. Zodra er weer verbinding is/),
    ).toBeVisible()
    await anna.page.getByLabel('Naam voor de versie van nu').fill('Onderweg')
    await anna.page.getByRole('button', { name: 'Bewaar deze versie' }).click()
    await expect(anna.page.getByRole('alert')).toContainText('De naam staat er nog.')

    await anna.page.context().setOffline(false)
    await expect(version(anna, 'Na de pauze')).toBeVisible()
    await anna.page.getByRole('button', { name: 'Bewaar deze versie' }).click()
    await expect(version(anna, 'Onderweg')).toBeVisible()
  })
})

test('who comes back after a while reads what the others changed, also on the way in', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const context = anna.page.context()
  await anna.drag(anna.role('UWV'), anna.phase('support'))
  await expect(anna.savedSign).toHaveText('Bewaard')
  await expect.poll(() => keptOf(anna.page, canvas.canvasId)).toContain('"roleId":"uwv"')
  await anna.page.close()

  const bram = await sitDown(canvas.link('edit'), 'Bram')
  await bram.drag(bram.role('Buddy'), bram.phase('match'))
  await expect(bram.savedSign).toHaveText('Bewaard')

  const page = await context.newPage()
  await page.clock.setSystemTime(Date.now() + 2 * 60 * 60 * 1000)
  await page.goto(canvas.link('edit'))
  const hint = page.getByRole('complementary', { name: 'Sinds je vorige bezoek' })
  await expect(hint).toContainText('1 wijziging sinds je vorige bezoek')
  await hint.getByRole('button', { name: 'Bekijk' }).click()
  await expect(page.getByText('Buddy is erbij gekomen: uitvoeren.')).toBeVisible()
  await expect(page.getByText('UWV')).toHaveCount(0)
  await expect(hint).toHaveCount(0)
})
