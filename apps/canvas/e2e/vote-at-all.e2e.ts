import type { Page } from '@playwright/test'
import { makeWorkshop } from './made-workshop.ts'
import { seriousFaults } from './serious-faults.ts'
import { expect, test } from './table-fixture.ts'

const strip = (page: Page) => page.getByRole('complementary', { name: 'Stemming' })

test('a vote is opened at all tables at once, and the room shows side by side how it came out', async ({
  server,
  page: room,
  sitDown,
}) => {
  const workshop = await makeWorkshop(server.url, {
    tables: 3,
    tableNames: ['Bouw', 'Zorg', 'Horeca'],
    template: 'isoleerder-rotterdam',
  })
  await room.goto(workshop.room)
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
  const [anna, bram] = [
    await sitDown(workshop.table(1), 'Anna'),
    await sitDown(workshop.table(2), 'Bram', phone),
  ]

  await test.step('the facilitator asks who has the regie in a phase', async () => {
    await room.getByRole('button', { name: 'Stem op alle tafels' }).click()
    const form = room.getByRole('dialog', { name: 'Stem op alle tafels' })
    await form.getByLabel('Waarover?').selectOption('Wie heeft de regie in fase 6?')
    await form.getByLabel('Stippen per persoon').selectOption('2')
    expect(await seriousFaults(room)).toEqual([])
    await form.getByRole('button', { name: 'Open op alle tafels' }).click()
    for (const { page } of [anna, bram]) await expect(strip(page)).toBeVisible()
    await expect(room.getByText('0 van de 2 mensen leverden in')).toBeVisible()
  })

  await test.step('each table votes for itself', async () => {
    for (const [board, role] of [
      [anna, 'Werkgever'],
      [bram, 'Jobcoach'],
    ] as const) {
      await strip(board.page).getByRole('button', { name: 'Stem' }).click()
      await board.panel.getByRole('button', { name: `Een stip erbij: ${role}` }).click()
      await board.panel.getByRole('button', { name: 'Lever in' }).click()
      // Nobody at a table closes what the facilitator opened at all of them.
      await expect(board.panel.getByRole('button', { name: 'Sluit de stemming' })).toHaveCount(0)
    }
    await expect(room.getByText('2 van de 2 mensen leverden in')).toBeVisible()
  })

  await test.step('closed, every table sees its own result and the room all of them', async () => {
    await room.getByRole('button', { name: 'Sluit de stemming' }).click()
    await room.getByRole('button', { name: 'Ja, tel en toon de uitslag op alle tafels' }).click()
    const result = room.getByRole('dialog', { name: 'Wie heeft de regie in fase 6?' })
    const at = (table: string) => result.getByRole('listitem').filter({ hasText: table }).first()
    await expect(at('Bouw').getByRole('listitem').first()).toHaveText(/Werkgever.*1 stip/)
    await expect(at('Zorg').getByRole('listitem').first()).toHaveText(/Jobcoach.*1 stip/)
    await expect(at('Horeca').getByText('Niemand deed mee')).toBeVisible()
    expect(await seriousFaults(room)).toEqual([])
    await expect(anna.panel.getByRole('list', { name: 'De uitslag' }).getByText('Werkgever')).toBeVisible()
    await room.keyboard.press('Escape')
  })

  await test.step('it can be looked at again, and the next vote be opened', async () => {
    await room.getByRole('button', { name: 'Bekijk de uitslag' }).click()
    await room.keyboard.press('Escape')
    await room.getByRole('button', { name: 'Stem op alle tafels' }).click()
    await room.getByLabel('Waarover?').selectOption('Afspraken')
    await room.getByRole('button', { name: 'Open op alle tafels' }).click()
    await expect(strip(anna.page).getByText('Afspraken')).toBeVisible()
  })
})
