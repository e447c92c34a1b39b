import { BoardPage } from './board-page.ts'
import { makeCanvas, readCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test('who loses the connection can go on, and afterwards both have everything', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const bram = await sitDown(canvas.link('edit'), 'Bram')
  await expect(anna.savedSign).toHaveText('Bewaard')

  await anna.page.context().setOffline(true)
  await expect(anna.savedSign).toHaveText(/^Geen verbinding/)
  await anna.drag(anna.role('Buddy'), anna.phase('support'))
  await bram.drag(bram.role('UWV'), bram.phase('support'))
  await expect(bram.savedSign).toHaveText('Bewaard')
  await expect(anna.savedSign).toHaveText(/^Geen verbinding/)
  await expect(bram.chip('support', 'buddy')).not.toBeAttached()

  await anna.page.context().setOffline(false)
  await expect(anna.savedSign).toHaveText('Bewaard')
  for (const board of [anna, bram]) {
    await expect(board.chip('support', 'buddy')).toBeAttached()
    await expect(board.chip('support', 'uwv')).toBeAttached()
  }
  const { chips } = await readCanvas(canvas)
  expect(chips.map(({ roleId }) => roleId).toSorted()).toEqual(['buddy', 'uwv'])
})

test('what was done without a connection is there still when the page was closed meanwhile', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const context = anna.page.context()
  await context.setOffline(true)
  await expect(anna.savedSign).toHaveText(/^Geen verbinding/)
  await anna.drag(anna.role('Buddy'), anna.phase('support'))
  await expect(anna.savedSign).toHaveText('Geen verbinding – op dit apparaat bewaard')
  await anna.page.close()

  await context.setOffline(false)
  const later = new BoardPage(await context.newPage())
  await later.page.goto(canvas.link('edit'))
  await expect(later.chip('support', 'buddy')).toBeAttached()
  await expect(later.savedSign).toHaveText('Bewaard')
  expect((await readCanvas(canvas)).chips).toMatchObject([{ phaseId: 'support', roleId: 'buddy' }])
})
