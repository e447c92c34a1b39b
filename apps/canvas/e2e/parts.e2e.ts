import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test.describe('a part of the screen that cannot be loaded', () => {
  test('says so in its place, loses nothing, and comes when one tries again', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const blocked = '**/assets/agreements-view-*.js'
    const anna = await sitDown(canvas.link('edit'), 'Anna', {}, (page) =>
      page.route(blocked, (route) => route.abort()),
    )

    await anna.show('Afspraken')
    const failure = anna.page.getByRole('main').getByRole('alert')
    await expect(failure).toContainText('Er is niets verloren')
    await anna.show('Praatplaat')
    await anna.drag(anna.role('Buddy'), anna.phase('support'))
    await expect(anna.savedSign).toHaveText('Bewaard')

    await anna.show('Afspraken')
    await anna.page.unroute(blocked)
    await failure.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(anna.page.getByRole('heading', { name: 'Afspraken', level: 2 })).toBeVisible()
    await anna.show('Praatplaat')
    await expect(anna.chip('support', 'buddy')).toBeAttached()
  })
})

test('what one may want next is fetched before one asks for it', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const fetched = () =>
    anna.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(' '),
    )
  for (const part of ['agreements-view', 'selected-panel', 'share-links', 'export-choice']) {
    await expect.poll(fetched).toContain(part)
  }
  expect(await fetched()).not.toContain('phase-on-phone')

  await anna.page.context().setOffline(true)
  await anna.show('Afspraken')
  await expect(anna.page.getByRole('heading', { name: 'Afspraken', level: 2 })).toBeVisible()
})
